import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Localized } from '@/components/localized';
import { PageHeading } from '@/components/page-heading';
import { OpenRevision } from '@/features/draft/open-revision';
import { draftsQuery } from '@/features/draft/queries';
import { RollOver } from '@/features/draft/roll-over';
import { History } from '@/features/history/history';
import { planQuery } from '@/features/plan/queries';
import { RevisionStatusTag } from '@/features/plan/revision-status-tag';
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
  const { data: drafts } = useSuspenseQuery(draftsQuery(slug));
  // Next year's plan is made from what was in force last, when nothing newer is on its way.
  const rollsOver = drafts.canOpen
    ? drafts.revisions.find(
        ({ number, effective }) => number === drafts.startsFrom && effective !== undefined,
      )
    : undefined;
  // Drafts do not say whose plan it is, and without its programme nobody has a name in the history.
  const { data: plan } = useQuery(planQuery(slug, undefined));
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={localized(drafts.plan.name)} />
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
          {drafts.canOpen && drafts.startsFrom !== undefined && (
            <section className={listStyles.body} aria-labelledby="open">
              <h2 id="open">{t('draft.open.title')}</h2>
              <p>{t('draft.open.intro', { number: drafts.startsFrom })}</p>
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
          <History subject={{ kind: 'plan', slug }} programme={plan?.programme.slug} />
        </div>
      </div>
    </>
  );
}
