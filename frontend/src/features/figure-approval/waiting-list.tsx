import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';
import { EmptyState } from '@/components/empty-state';
import { ProblemAlert } from '@/components/problem-alert';
import editing from '@/features/editing/editing.module.css';

import styles from './figure-approval.module.css';
import { firstYear } from './proposed-figures';
import { giveBackSubmission, publishedQuery, publishSubmission, type Waiting } from './queries';
import { isPublishable, SubmissionCard } from './submission-card';

interface Props {
  readonly programme: string;
  readonly waiting: readonly Waiting[];
}

/** All that waits to be approved by somebody else than who handed it in. */
export function WaitingList({ programme, waiting }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { data: grid, error } = useQuery(
    publishedQuery(programme, firstYear(waiting.map(({ detail }) => detail))),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);

  const publishable = waiting.filter(isPublishable);
  const chosen = publishable.filter(({ item }) => !left.has(item.id));

  async function run(step: () => Promise<string>) {
    if (busy || !grid) return;
    setBusy(true);
    setSaid('');
    setFault('');
    try {
      setSaid(await step());
    } catch (error) {
      const status = error instanceof ApiProblem ? error.status : undefined;
      if (status === 0) setFault(t('common.states.offline'));
      else if (status === 403) setFault(t('approval.notYours'));
      else setFault(t(status === 412 ? 'approval.changed' : 'approval.failed'));
    }
    await Promise.all(
      [['submissions', programme], ['figures-grid', programme], ['indicators']].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
    setBusy(false);
  }

  async function publish() {
    let count = 0;
    for (const { detail } of chosen) {
      await publishSubmission(detail);
      count += detail.series.reduce((sum, { observations }) => sum + observations.length, 0);
    }
    return t('approval.published', { count });
  }

  return (
    <>
      <p role="status">{said}</p>
      {/* Nobody publishes over what they have not seen. */}
      {error && <ProblemAlert error={error} />}
      <p className={editing.fault} role="alert">
        {fault}
      </p>
      {waiting.length === 0 && (
        <EmptyState title={t('approval.none')} text={t('approval.noneText')} />
      )}
      {publishable.length > 0 && (
        <div className={editing.buttons}>
          <button
            type="button"
            className="ds-button"
            aria-disabled={busy || chosen.length === 0}
            onClick={() => {
              if (chosen.length > 0) void run(publish);
            }}
          >
            {t(busy ? 'editing.sending' : 'approval.publish', { count: chosen.length })}
          </button>
        </div>
      )}
      <ul className={styles.list}>
        {waiting.map((each) => (
          <SubmissionCard
            key={each.item.id}
            waiting={each}
            grid={grid}
            chosen={!left.has(each.item.id)}
            onChosen={(isChosen) => {
              const next = new Set(left);
              if (isChosen) next.delete(each.item.id);
              else next.add(each.item.id);
              setLeft(next);
            }}
            onGiveBack={(reason) => {
              void run(async () => {
                await giveBackSubmission(each.detail, reason);
                return t('approval.givenBack');
              });
            }}
          />
        ))}
      </ul>
    </>
  );
}
