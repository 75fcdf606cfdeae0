import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import styles from '@/components/detail-page.module.css';
import { DownloadLinks } from '@/components/download-links';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { PageHeading } from '@/components/page-heading';
import { PageSection } from '@/components/page-section';
import pageStyles from '@/components/page.module.css';
import { Paragraphs } from '@/components/paragraphs';
import { PlanRevisionLink } from '@/components/plan-revision-link';
import { ProgrammeLink } from '@/components/programme-link';
import { SourceNote } from '@/components/source-note';
import { Tag } from '@/components/tag';
import { Trail } from '@/components/trail';
import { MeasureFreshness } from '@/features/freshness/measure-freshness';
import { freshnessQuery } from '@/features/freshness/queries';
import { hasRelations } from '@/features/measure/has-relations';
import { KindBox } from '@/features/measure/kind-box';
import { madeUpPart } from '@/features/measure/made-up-part';
import { MeasureBudget } from '@/features/measure/measure-budget';
import { MeasureEnding } from '@/features/measure/measure-ending';
import { MeasureFacts } from '@/features/measure/measure-facts';
import { MeasureMilestones } from '@/features/measure/measure-milestones';
import { MeasureNeighbours } from '@/features/measure/measure-neighbours';
import { MeasurePurpose } from '@/features/measure/measure-purpose';
import { MeasureRelations } from '@/features/measure/measure-relations';
import { MeasureRoles } from '@/features/measure/measure-roles';
import { MeasureStanding } from '@/features/measure/measure-standing';
import { MeasureStory } from '@/features/measure/measure-story';
import { hasEnded } from '@/features/measure/measure-values';
import { measureQuery, measuresOfPlanQuery } from '@/features/measure/queries';
import { measuresQuery } from '@/features/plan/queries';
import { programmeQuery } from '@/features/programme/queries';
import { useLocalized } from '@/i18n/use-localized';

import { walkedFilter } from './walked-filter';

const route = getRouteApi('/p/$program/tiltak/$nr');

/** A measure with its story: how it goes, what it is, who answers for it, and all that happened to it. */
export function MeasurePage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { program, nr } = route.useParams();
  const search = route.useSearch();
  const { dato } = search;
  const measure = useSuspenseQuery(measureQuery(program, nr, dato)).data;
  const { content, plan, revision } = measure;
  const shown = { plan: plan.slug, revision, asOf: dato };
  const ofPlan = useQuery(measuresOfPlanQuery(shown)).data ?? [];
  const filter = walkedFilter(search, shown);
  const walked = useQuery({
    ...measuresQuery(filter ?? shown),
    enabled: filter !== undefined,
  }).data;
  const programme = useQuery(programmeQuery(program, { asOf: dato })).data;
  const freshness = useQuery({ ...freshnessQuery(program, nr), enabled: !dato }).data;
  const objectives = programme?.objectives ?? [];
  const madeUp = madeUpPart(measure);
  const path = `/api/v1/programmes/${program}/measures/${nr}`;
  return (
    <article className={pageStyles.page}>
      <header className={styles.header}>
        <Trail
          steps={[
            <Link key="programmes" to="/">
              {t('common.nav.programmes')}
            </Link>,
            <ProgrammeLink key="programme" programme={measure.programme} />,
            <PlanRevisionLink
              key="plan"
              programme={program}
              plan={{ slug: plan.slug, name: plan.name, number: revision }}
            />,
          ]}
        />
        <p className={styles.tags}>
          <Tag>{t(`enums.measureKind.${content.kind}`)}</Tag>
          {madeUp && <IllustrativeTag />}
        </p>
        <PageHeading title={`${nr} ${localized(content.title)}`}>
          {nr} <Localized text={content.title} />
        </PageHeading>
        {madeUp && <p>{t(`measure.illustrative.${madeUp}`, { number: revision })}</p>}
        {hasEnded(measure) && <MeasureEnding measure={measure} ofPlan={ofPlan} />}
        <MeasureStanding standing={measure.status} />
        {!dato && <MeasureFreshness freshness={freshness?.measures[0]} />}
        <MeasureFacts measure={measure} />
      </header>
      <PageSection id="om" title={t('measure.sections.about')} startsOpen>
        {content.description ? (
          <Paragraphs text={content.description} />
        ) : (
          <p>{t('measure.noDescription')}</p>
        )}
        <KindBox content={content} />
        {madeUp !== 'measure' && (
          <div>
            <SourceNote source={content.source} />
          </div>
        )}
      </PageSection>
      {content.focusAreas.length + content.objectives.length > 0 && (
        <PageSection id="formaal" title={t('measure.sections.purpose')} startsOpen>
          <MeasurePurpose
            measure={measure}
            objectives={objectives}
            sourced={programme?.focusAreas ?? []}
          />
        </PageSection>
      )}
      <PageSection id="roller" title={t('measure.sections.roles')} startsOpen>
        <MeasureRoles content={content} />
      </PageSection>
      {content.milestones.length > 0 && (
        <PageSection id="milepaeler" title={t('measure.sections.milestones')}>
          <MeasureMilestones measure={measure} />
        </PageSection>
      )}
      <PageSection id="budsjett" title={t('measure.sections.budget')}>
        <MeasureBudget
          measure={measure}
          summary={ofPlan.find(({ code }) => code === nr)}
          asOf={dato}
        />
      </PageSection>
      {hasRelations(measure) && (
        <PageSection id="sammenheng" title={t('measure.sections.relations')}>
          <MeasureRelations measure={measure} ofPlan={ofPlan} />
        </PageSection>
      )}
      <PageSection id="historie" title={t('measure.sections.story')} startsOpen>
        <MeasureStory measure={measure} asOf={dato} />
      </PageSection>
      <MeasureNeighbours programme={program} code={nr} ofPlan={ofPlan} ofList={walked} />
      <DownloadLinks
        path={path}
        query={{ asOf: dato }}
        jsonOnly
        label={t('measure.download.measure')}
      />
      <DownloadLinks path={`${path}/reports`} label={t('measure.download.reports')} />
    </article>
  );
}
