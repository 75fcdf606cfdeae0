import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';
import { PageHeading } from '@/components/page-heading';
import { ProblemAlert } from '@/components/problem-alert';
import { ProgrammeLink } from '@/components/programme-link';
import { History } from '@/features/history/history';
import { PeriodDecisions } from '@/features/programme-editing/period-decisions';
import { ProgrammeEditor } from '@/features/programme-editing/programme-editor';
import { ProgrammeSteps } from '@/features/programme-editing/programme-steps';
import { programmeDraftQuery } from '@/features/programme-editing/queries';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';
import { useLocalized } from '@/i18n/use-localized';

import styles from '@/features/programme-editing/programme-editing.module.css';
import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/program');

/** A programme for those who write it: what is recorded about it, and what happens to it. */
export function EditProgrammePage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { program } = route.useParams();
  const queryClient = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const { data: draft, error, refetch } = useQuery(programmeDraftQuery(program));
  const [steps, setSteps] = useState(0);
  const [decided, setDecided] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  // What was withdrawn is nothing to write any more, though its last answer is still known.
  const isGone = error instanceof ApiProblem && error.status === 404;

  async function taken(isDecided = false) {
    await refetch();
    // The editor begins anew with the version that the step has made.
    setDecided(isDecided);
    setSteps((before) => before + 1);
    void queryClient.invalidateQueries({ queryKey: ['programmes'] });
  }

  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading
            title={t('charter.title', {
              name: draft ? localized(draft.programme.name) : '',
            })}
          />
          <p className={styles.links}>
            {draft?.publication === 'PUBLISHED' && <ProgrammeLink programme={draft.programme} />}
            <Link to="/arbeid/$program/roller" params={{ program }}>
              {t('charter.toRoles')}
            </Link>
          </p>
        </div>
        {error && <ProblemAlert error={error} retry={() => void refetch()} />}
        {draft && session && !isGone && (
          <div className={listStyles.parts} key={`${program} ${String(steps)}`}>
            <section className={listStyles.body} aria-labelledby="steps">
              <h2 id="steps">{t('charter.stands')}</h2>
              <ProgrammeSteps draft={draft} unsaved={unsaved} onTaken={() => void taken()} />
            </section>
            <section className={listStyles.body} aria-labelledby="recorded">
              <h2 id="recorded">{t('charter.recorded')}</h2>
              {draft.allowedActions.includes('CHANGE') ? (
                <ProgrammeEditor
                  programme={draft.programme}
                  account={session.id}
                  onDirty={setUnsaved}
                />
              ) : (
                <p>{t('charter.mayNot')}</p>
              )}
            </section>
            {draft.publication === 'PUBLISHED' && draft.allowedActions.includes('CHANGE') && (
              <section className={listStyles.body} aria-labelledby="decided">
                <h2 id="decided">{t('extending.title')}</h2>
                <PeriodDecisions
                  programme={draft.programme}
                  unsaved={unsaved}
                  told={decided}
                  onTaken={() => void taken(true)}
                />
              </section>
            )}
            {draft.publication === 'PUBLISHED' && (
              <History
                subject={{ kind: 'programme', slug: program }}
                version={draft.programme.version}
                programme={program}
              />
            )}
          </div>
        )}
      </div>
    </>
  );
}
