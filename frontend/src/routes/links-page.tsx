import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';
import type { Schemas } from '@/api/types';
import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { ProblemAlert } from '@/components/problem-alert';
import { ProgrammeLink } from '@/components/programme-link';
import { AskForm } from '@/features/link/ask-form';
import { ProposalCard } from '@/features/link/proposal-card';
import {
  approveProposal,
  giveBackProposal,
  renewRequest,
  reportProposalsQuery,
  revokeRequest,
  updateRequestsQuery,
} from '@/features/link/queries';
import { RequestList } from '@/features/link/request-list';
import { ToldLink } from '@/features/link/told-link';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';

import linkStyles from '@/features/link/link.module.css';
import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/lenker');

/** Links for partners without accounts: to make them, to see who has answered, and to look at what was answered. */
export function LinksPage() {
  const { t } = useTranslation();
  const { program } = route.useParams();
  const queryClient = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const requests = useQuery(updateRequestsQuery(program));
  const proposals = useQuery(reportProposalsQuery(program));
  const [told, setTold] = useState<Schemas['UpdateRequestLink']>();
  const [failed, setFailed] = useState<string>();

  const programme = session?.memberships.find((own) => own.programme.slug === program)?.programme;

  /** Does it, and reads anew what it has changed, also when somebody else was quicker. */
  async function run(step: () => Promise<unknown>) {
    setFailed(undefined);
    try {
      await step();
    } catch (error) {
      const late = error instanceof ApiProblem && (error.status === 412 || error.status === 409);
      setFailed(t(late ? 'link.asked.changed' : 'link.asked.failed'));
    }
    await Promise.all([
      queryClient.invalidateQueries(updateRequestsQuery(program)),
      queryClient.invalidateQueries(reportProposalsQuery(program)),
    ]);
  }

  const waiting = proposals.data?.items ?? [];
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('link.asked.title')} />
          {programme && (
            <p>
              <ProgrammeLink programme={programme} />
            </p>
          )}
          <p className={listStyles.lede}>{t('link.asked.lede')}</p>
        </div>
        {requests.error ? (
          <ProblemAlert error={requests.error} retry={() => void requests.refetch()} />
        ) : (
          <div className={listStyles.body}>
            <p className={linkStyles.fault} role="alert">
              {failed}
            </p>
            {told && <ToldLink key={told.version} told={told} />}
            {waiting.length > 0 && (
              <section className={listStyles.body} aria-labelledby="proposals">
                <h2 id="proposals">{t('link.proposal.title')}</h2>
                <ul className={linkStyles.list}>
                  {waiting.map((proposal) => (
                    <ProposalCard
                      key={proposal.id}
                      proposal={proposal}
                      onApprove={() => {
                        void run(() => approveProposal(proposal.id, proposal.version));
                      }}
                      onGiveBack={(reason) => {
                        void run(() => giveBackProposal(proposal.id, proposal.version, reason));
                      }}
                    />
                  ))}
                </ul>
              </section>
            )}
            <section className={listStyles.body} aria-labelledby="ask">
              <h2 id="ask">{t('link.ask.title')}</h2>
              <AskForm
                programme={program}
                onMade={(made) => {
                  setTold(made);
                  void queryClient.invalidateQueries(updateRequestsQuery(program));
                }}
              />
            </section>
            <section className={listStyles.body} aria-labelledby="requests">
              <h2 id="requests">{t('link.asked.requests')}</h2>
              {requests.data?.items.length === 0 ? (
                <EmptyState title={t('link.asked.none')} text={t('link.asked.noneText')} />
              ) : (
                <RequestList
                  requests={requests.data?.items ?? []}
                  onRenew={({ id, version }) => {
                    void run(async () => setTold(await renewRequest(id, version)));
                  }}
                  onRevoke={({ id, version }) => {
                    void run(() => revokeRequest(id, version));
                  }}
                />
              )}
            </section>
          </div>
        )}
      </div>
    </>
  );
}
