import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import type { PlanSummary, ProgrammeView } from '@/api/types';
import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { PageSection } from '@/components/page-section';
import pageStyles from '@/components/page.module.css';
import { SourceTitles } from '@/components/source-titles';
import { choosePlan } from '@/features/plan/choose-plan';
import { countAmong } from '@/features/plan/filter-options';
import { readMeasureSearch } from '@/features/plan/measure-search';
import { MeasuresSection } from '@/features/plan/measures-section';
import { PlanAnchors } from '@/features/plan/plan-anchors';
import { PlanBreadcrumbs } from '@/features/plan/plan-breadcrumbs';
import { PlanChooser } from '@/features/plan/plan-chooser';
import { PlanHeader } from '@/features/plan/plan-header';
import {
  adoptionsQuery,
  planGapsQuery,
  planQuery,
  plansQuery,
  revisionQuery,
} from '@/features/plan/queries';
import { programmeQuery } from '@/features/programme/queries';

import styles from './plan-page.module.css';

// What stands below the measures comes after them.
const AdoptionSection = lazy(() =>
  import('@/features/plan/adoption-section').then((module) => ({
    default: module.AdoptionSection,
  })),
);
const ContentHash = lazy(() =>
  import('@/features/plan/content-hash').then((module) => ({ default: module.ContentHash })),
);
const PlanGapsSection = lazy(() =>
  import('@/features/plan/plan-gaps-section').then((module) => ({
    default: module.PlanGapsSection,
  })),
);
const RevisionList = lazy(() =>
  import('@/features/plan/revision-list').then((module) => ({ default: module.RevisionList })),
);

/** A plan of a programme by its shown revision, or by the one that the address names. */
export function PlanPage() {
  const { t } = useTranslation();
  const { program = '' } = useParams({ strict: false });
  const search = useSearch({ strict: false });
  const asOf = search.dato;
  const { data: programme } = useSuspenseQuery(programmeQuery(program, { asOf }));
  const { data: plans } = useSuspenseQuery(plansQuery(program, asOf));
  const plan = choosePlan(plans, search.plan);
  return (
    <SourceTitles value={{ [programme.sourceDocument.document]: programme.sourceDocument.title }}>
      <div className={pageStyles.page}>
        <PlanBreadcrumbs programme={programme} />
        {plan ? (
          <ChosenPlan
            key={plan.slug}
            summary={plan}
            plans={plans}
            focusAreas={programme.focusAreas}
          />
        ) : (
          <div className={styles.none}>
            <PageHeading title={t('short.plan.section.title')} />
            <EmptyState title={t('plan.empty.title')} text={t('plan.empty.text')}>
              <Link to="/p/$program" params={{ program }} className="ds-button">
                {t('plan.empty.link')}
              </Link>
            </EmptyState>
          </div>
        )}
      </div>
    </SourceTitles>
  );
}

interface ChosenProps {
  readonly summary: PlanSummary;
  readonly plans: readonly PlanSummary[];
  readonly focusAreas: ProgrammeView['focusAreas'];
}

function ChosenPlan({ summary, plans, focusAreas }: ChosenProps) {
  const { t } = useTranslation();
  const { rev } = useParams({ strict: false });
  const address = useSearch({ strict: false });
  const asOf = address.dato;
  const search = readMeasureSearch(address);
  const navigate = useNavigate();
  const { slug } = summary;
  const { data: plan } = useSuspenseQuery(planQuery(slug, asOf));
  const number = rev === undefined ? (plan.shown ?? 1) : Number(rev);
  const { data: revision } = useSuspenseQuery(revisionQuery(slug, number, asOf));
  const { data: matrix } = useSuspenseQuery(adoptionsQuery(slug, number, asOf));
  const { data: gaps } = useSuspenseQuery(planGapsQuery(slug, number, asOf));
  return (
    <>
      <PlanChooser plans={plans} current={slug} />
      <div className={styles.head}>
        <PlanHeader plan={plan} revision={revision} />
        <PlanAnchors
          plan={plan}
          measures={countAmong(revision.content, {})}
          matrix={matrix}
          gaps={gaps.items.length}
        />
      </div>
      <PageSection id="tiltak" title={t('plan.sections.measures')} startsOpen>
        <MeasuresSection
          revision={revision}
          focusAreas={focusAreas}
          search={search}
          asOf={asOf}
          onChange={(values) =>
            void navigate({
              to: '.',
              search: (old) => ({ ...old, ...values }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      </PageSection>
      <PageSection id="vedtak" title={t('plan.sections.adoptions')} startsOpen>
        <Suspense>
          <AdoptionSection matrix={matrix} />
        </Suspense>
      </PageSection>
      <PageSection id="mangler" title={t('plan.sections.gaps')} startsOpen>
        <Suspense>
          <PlanGapsSection gaps={gaps.items} revision={revision} />
        </Suspense>
      </PageSection>
      <PageSection id="revisjoner" title={t('plan.revisions.title')} startsOpen>
        <Suspense>
          <RevisionList plan={plan} current={number} />
          <ContentHash hash={revision.contentHash} />
        </Suspense>
      </PageSection>
    </>
  );
}
