import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { ProblemAlert } from '@/components/problem-alert';
import { DecisionItem } from '@/features/decision-editing/decision-item';
import { NewDecisionForm } from '@/features/decision-editing/new-decision-form';
import { decisionsToEditQuery } from '@/features/decision-editing/queries';
import { useTold } from '@/features/editing/use-told';
import { programmeDraftQuery } from '@/features/programme-editing/queries';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';
import { useLocalized } from '@/i18n/use-localized';

import styles from '@/features/programme-editing/programme-editing.module.css';
import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/vedtak');

/** The decisions of a programme, for those who enter them. */
export function EditDecisionsPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { program } = route.useParams();
  const queryClient = useQueryClient();
  const { told, tell } = useTold();
  const { data: session } = useQuery(sessionQuery);
  const { data: draft } = useQuery(programmeDraftQuery(program));
  const { data: decisions, error, refetch } = useQuery(decisionsToEditQuery(program));
  const mayWrite =
    session?.memberships.some(
      (own) => own.programme.slug === program && (own.role === 'LEAD' || own.role === 'BOARD'),
    ) ?? false;

  function changed() {
    void queryClient.invalidateQueries({ queryKey: ['history'] });
    void queryClient.invalidateQueries({ queryKey: ['decisions'] });
    void queryClient.invalidateQueries({ queryKey: ['decision'] });
    return refetch();
  }

  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading
            title={t('resolution.title', { name: draft ? localized(draft.programme.name) : '' })}
          />
          <p>{t('resolution.lede')}</p>
        </div>
        {error && <ProblemAlert error={error} retry={() => void refetch()} />}
        {decisions && (
          <div className={listStyles.parts}>
            <section className={listStyles.body} aria-labelledby="decisions">
              <h2 id="decisions">{t('resolution.decisions')}</h2>
              {told}
              {decisions.length === 0 ? (
                <EmptyState title={t('resolution.none')} text={t('resolution.noneText')} />
              ) : (
                <ul className={styles.rows}>
                  {decisions.map((decision) => (
                    <DecisionItem
                      key={decision.id}
                      decision={decision}
                      programme={program}
                      mayWrite={mayWrite}
                      onChanged={changed}
                      onWithdrawn={() => {
                        tell(t('resolution.withdrawn', { name: localized(decision.title) }));
                        void changed();
                      }}
                    />
                  ))}
                </ul>
              )}
            </section>
            {mayWrite && (
              <section className={listStyles.body} aria-labelledby="new-decision">
                <h2 id="new-decision">{t('resolution.new')}</h2>
                <NewDecisionForm programme={program} onMade={changed} />
              </section>
            )}
          </div>
        )}
      </div>
    </>
  );
}
