import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { RevisionStatus } from '@/api/types';
import { Localized } from '@/components/localized';
import { PageHeading } from '@/components/page-heading';
import { SourceTitles } from '@/components/source-titles';
import { Blockers } from '@/features/draft/blockers';
import { Comments } from '@/features/draft/comments';
import { ContentPart } from '@/features/draft/content-part';
import { MeasureItem } from '@/features/draft/measure-item';
import { commentDraft, NewComment } from '@/features/draft/new-comment';
import { NewMeasure, newMeasureDraft } from '@/features/draft/new-measure';
import { OrderMeasures } from '@/features/draft/order-measures';
import { draftDiffQuery, draftHearingQuery, draftQuery } from '@/features/draft/queries';
import { StateChain } from '@/features/draft/state-chain';
import { Steps } from '@/features/draft/steps';
import { useHasDraft } from '@/features/editing/use-form-draft';
import { History } from '@/features/history/history';
import { PlanDifference } from '@/features/plan/plan-difference';
import { programmeQuery } from '@/features/programme/queries';
import { WorkingBar } from '@/features/session/working-bar';
import { useLocalized } from '@/i18n/use-localized';

import draftStyles from '@/features/draft/draft.module.css';
import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/plan/$slug/$revision');

/** Where a revision stands that everybody can read, so that its history is published. */
const publicStates: ReadonlySet<RevisionStatus> = new Set<RevisionStatus>([
  'IN_HEARING',
  'PROPOSED',
  'ADOPTED',
  'IN_FORCE',
  'SUPERSEDED',
]);

/** A revision on its way: what it changes, what it lacks, what was said of it, and what can be done. */
export function WorkRevisionPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { slug, revision: chosen } = route.useParams();
  const { endring } = route.useSearch();
  const navigate = route.useNavigate();
  const number = Number(chosen);
  const { data: draft } = useSuspenseQuery(draftQuery(slug, number));
  const { data: hearing } = useSuspenseQuery(draftHearingQuery(slug, number));
  const { revision } = draft;
  const measureBegun = useHasDraft(newMeasureDraft(revision));
  const commentBegun = useHasDraft(commentDraft(revision));
  const { data: programme } = useSuspenseQuery(programmeQuery(revision.programme.slug, {}));
  const { data: diff } = useQuery({
    ...draftDiffQuery(slug, number),
    enabled: revision.basedOn !== undefined,
  });
  const title = t('draft.title', { number, name: localized(revision.plan.name) });
  const canWrite = draft.allowedActions.includes('WRITE');
  return (
    <SourceTitles value={{ [programme.sourceDocument.document]: programme.sourceDocument.title }}>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <p>
            <Link to="/arbeid/plan/$slug" params={{ slug }} search={(old) => ({ lang: old.lang })}>
              {t('draft.revisions')}
            </Link>
          </p>
          <PageHeading title={title} />
          <p className={listStyles.lede}>
            <Localized text={revision.reason} />
          </p>
          <StateChain revision={revision} />
        </div>
        <div className={listStyles.body}>
          <h2>{t('draft.blockers.title')}</h2>
          <Blockers blockers={draft.blockers} />
          <h2>{t('draft.steps.title')}</h2>
          <Steps key={draft.version} draft={draft} />
          <h2>{t('draft.changes')}</h2>
          {diff ? (
            <PlanDifference
              diff={diff}
              programme={programme}
              chosen={endring}
              withKeys={false}
              onKeys={() => undefined}
              onGoTo={(id) =>
                void navigate({ search: (old) => old, hash: id, replace: true, resetScroll: false })
              }
            />
          ) : (
            <p>{t('draft.first')}</p>
          )}
          {canWrite && (
            <>
              <h2>{t('revising.content.title')}</h2>
              <ContentPart draft={draft} programme={programme} />
            </>
          )}
          <h2>{t('draft.measures')}</h2>
          {revision.content.measures.length === 0 && <p>{t('draft.noMeasures')}</p>}
          <ul className={draftStyles.list}>
            {revision.content.measures.map((measure) => (
              <li key={measure.code} className={draftStyles.item}>
                {canWrite ? (
                  <MeasureItem draft={draft} measure={measure} />
                ) : (
                  <>
                    {measure.code} <Localized text={measure.title} />
                  </>
                )}
              </li>
            ))}
          </ul>
          {canWrite && revision.content.measures.length > 1 && (
            <details className={draftStyles.item}>
              <summary>{t('revising.order.title')}</summary>
              <OrderMeasures
                key={revision.content.measures
                  .map(({ code }) => code)
                  .toSorted()
                  .join(' ')}
                draft={draft}
              />
            </details>
          )}
          {canWrite && (
            <details className={draftStyles.item} open={measureBegun}>
              <summary>{t('draft.measure.new')}</summary>
              <NewMeasure key={revision.content.measures.length} draft={draft} />
            </details>
          )}
          <h2>{t('draft.comments.title')}</h2>
          <Comments slug={slug} hearing={hearing} />
          {hearing.open && (
            <details className={draftStyles.item} open={commentBegun}>
              <summary>{t('draft.comments.new')}</summary>
              <NewComment revision={revision} />
            </details>
          )}
          {publicStates.has(revision.status) && (
            <History
              subject={{ kind: 'revision', slug, number }}
              version={draft.version}
              programme={revision.programme.slug}
            />
          )}
        </div>
      </div>
    </SourceTitles>
  );
}
