import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Localized } from '@/components/localized';
import { PageHeading } from '@/components/page-heading';
import { OpenRevision } from '@/features/draft/open-revision';
import { draftsQuery } from '@/features/draft/queries';
import { RollOver } from '@/features/draft/roll-over';
import { History } from '@/features/history/history';
import { RevisionStatusTag } from '@/features/plan/revision-status-tag';
import { PlanSteps } from '@/features/plan-editing/plan-steps';
import { WorkingBar } from '@/features/session/working-bar';
import { useLocalized } from '@/i18n/use-localized';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/plan/$slug');

/** The revisions of a plan, and where another begins. */
export function WorkPlanPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { slug } = route.useParams();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const { data: drafts } = useSuspenseQuery(draftsQuery(slug));
  // Next year's plan is made from what was in force last, when nothing newer is on its way.
  const rollsOver = drafts.canOpen
    ? drafts.revisions.find(
        ({ number, effective }) => number === drafts.startsFrom && effective !== undefined,
      )
    : undefined;
  const { plan } = drafts;
  const changed = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: ['drafts', slug] }),
      queryClient.invalidateQueries({ queryKey: ['plans'] }),
    ]);
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={localized(plan.name)} />
        </div>
        <div className={listStyles.parts}>
          <section className={listStyles.body} aria-labelledby="revisions">
            <h2 id="revisions">{t('draft.revisions')}</h2>
            <ul>
              {drafts.revisions.map(({ number, status, adoptionKnown, reason }) => (
                <li key={number}>
                  <Link
                    to="/arbeid/plan/$slug/$revision"
                    params={{ slug, revision: String(number) }}
                    search={(old) => ({ lang: old.lang })}
                  >
                    {t('draft.revision', { number })}
                  </Link>{' '}
                  <RevisionStatusTag status={status} adoptionKnown={adoptionKnown} />{' '}
                  <Localized text={reason} />
                </li>
              ))}
            </ul>
          </section>
          {drafts.canOpen && (
            <section className={listStyles.body} aria-labelledby="open">
              <h2 id="open">{t('draft.open.title')}</h2>
              <p>
                {drafts.startsFrom === undefined
                  ? t('planning.first')
                  : t('draft.open.intro', { number: drafts.startsFrom })}
              </p>
              <OpenRevision
                drafts={drafts}
                onOpened={(number) =>
                  void navigate({
                    to: '/arbeid/plan/$slug/$revision',
                    params: { slug, revision: String(number) },
                  })
                }
              />
            </section>
          )}
          {rollsOver !== undefined && (
            <section className={listStyles.body} aria-labelledby="roll-over">
              <h2 id="roll-over">{t('revising.rollOver.title')}</h2>
              <p>{t('revising.rollOver.intro', { number: rollsOver.number })}</p>
              <details>
                <summary>{t('revising.rollOver.open')}</summary>
                <RollOver
                  slug={slug}
                  number={rollsOver.number}
                  onMade={(made) =>
                    void navigate({
                      to: '/arbeid/plan/$slug/$revision',
                      params: { slug: made, revision: '1' },
                    })
                  }
                />
              </details>
            </section>
          )}
          {(drafts.canChange || drafts.canWithdraw) && (
            <section className={listStyles.body} aria-labelledby="about">
              <h2 id="about">{t('planning.title')}</h2>
              <PlanSteps
                drafts={drafts}
                onChanged={changed}
                onWithdrawn={() =>
                  void navigate({ to: '/arbeid', ignoreBlocker: true }).then(() => {
                    queryClient.removeQueries({ queryKey: ['drafts', slug] });
                    return queryClient.invalidateQueries({ queryKey: ['plans'] });
                  })
                }
              />
            </section>
          )}
          <History
            subject={{ kind: 'plan', slug }}
            version={plan.version}
            programme={plan.programme.slug}
          />
        </div>
      </div>
    </>
  );
}
