import { useQueries, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import detailStyles from '@/components/detail-page.module.css';
import { Localized } from '@/components/localized';
import { PageHeading } from '@/components/page-heading';
import { PageSection } from '@/components/page-section';
import pageStyles from '@/components/page.module.css';
import { Trail } from '@/components/trail';
import { areaMembersQuery, areaQuery } from '@/features/area/queries';
import { AssessmentLine } from '@/features/indicator/assessment-line';
import { about, asLines } from '@/features/indicator/compared-with';
import { drawnOf } from '@/features/indicator/drawn-projections';
import {
  annotationsQuery,
  submissionsQuery,
  explanationQuery,
  indicatorQuery,
  projectionsQuery,
  referencesQuery,
  seriesParams,
  seriesQuery,
  targetsQuery,
  addressOfExplanation,
} from '@/features/indicator/queries';
import { factsOf } from '@/features/indicator/series-facts';
import { SeriesSentences } from '@/features/indicator/series-sentences';
import { sliceNames, sliceOf, sliceText } from '@/features/indicator/slice';
import { targetWay } from '@/features/indicator/target-way';
import { toldSteps } from '@/features/indicator/told-steps';
import { useSeriesWords } from '@/features/indicator/use-series-words';
import { useLocalized } from '@/i18n/use-localized';

import { choicesOf } from './choices-of';
import { IndicatorChoices } from './indicator-choices';
import styles from './indicator-page.module.css';
import type { IndicatorSearch } from './indicator-route';
import {
  DownloadLinks,
  HowWorkedOut,
  IndicatorFacts,
  KnownAtNotice,
  KnownUnknown,
  ProjectionSection,
  ReferenceSection,
  SeriesChart,
  SeriesDownloads,
  SeriesNotes,
  SeriesProblem,
  SeriesTable,
  TargetSection,
  UnderWayLines,
} from './indicator-sections';

const route = getRouteApi('/maltall/$slug');

/** One indicator for some areas: in one sentence, as lines, as a table, and how it was worked out. */
export function IndicatorPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { unitOf } = useSeriesWords();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { dato, kjent } = search;
  const { areas, choices } = choicesOf(search, dato);
  const indicator = useSuspenseQuery(indicatorQuery(slug, dato, kjent)).data;
  const answers = useQueries({ queries: choices.map((choice) => seriesQuery(slug, choice)) });
  const day = search.grenser && search.grenser !== 'meldt' ? search.grenser : dato;
  const parts = useQuery(areaMembersQuery(areas[0] ?? '', day)).data ?? [];
  const first = choices[0] ?? { area: '' };
  const explanation = useQuery(explanationQuery(slug, first)).data;
  const chosen = sliceText(sliceOf(search.utsnitt));
  const targets = (useQuery(targetsQuery(slug, first)).data?.targets ?? []).filter(
    (target) => sliceText(target.slice) === chosen,
  );
  const expected = useQuery(projectionsQuery(slug, first)).data?.projections ?? [];
  const compared = about(useQuery(referencesQuery(slug, first)).data?.references ?? [], first.area);
  const references = asLines(compared);
  const around = useQuery(annotationsQuery(slug, first)).data;
  // What is on its way now is nothing of another day.
  const isNow = dato === undefined && kjent === undefined;
  const submissions = useQuery({ ...submissionsQuery(slug, first.area), enabled: isNow });
  const underWay = isNow ? (submissions.data?.submissions ?? []) : [];
  // Who looks at years gone by sees those, and not the way on from them.
  const way =
    explanation && search.til === undefined ? targetWay(explanation, search.fra) : undefined;
  const projections = search.til === undefined ? drawnOf(expected) : [];
  const beside = { projections, context: around?.contextEvents ?? [] };
  const notes = around?.annotations ?? [];
  const series = answers.flatMap(({ data }) => (data ? [data] : []));
  const main = answers[0]?.data;
  const isDrawn =
    projections.length > 0 || series.some(({ points }) => factsOf(points) !== undefined);
  const hasOwn = main !== undefined && factsOf(main.points) !== undefined;
  const hasSteps = toldSteps(explanation?.steps ?? []).length > 0;
  const isWorkedOut = hasOwn || hasSteps || explanation?.definition.formula !== undefined;
  const { name, description, dimensions, unit } = indicator.definition;
  const slice = sliceNames(sliceOf(search.utsnitt), dimensions).map(localized);
  // An area without figures still has a name.
  const nameless = areas.filter((_, index) => answers[index]?.error);
  const others = useQueries({ queries: nameless.map((area) => areaQuery(area, undefined)) });
  const nameOf = (area: string) =>
    [...series.map((each) => each.area), ...others.flatMap(({ data }) => data ?? [])].find(
      ({ slug: each }) => each === area,
    )?.name ?? area;
  /** What somebody has said the figures are to be compared with is told so. */
  function comparedName(area: string): string {
    const reference = references.find((each) => each.reference.area.slug === area)?.reference;
    return reference ? `${nameOf(area)}: ${localized(reference.name)}` : nameOf(area);
  }

  const place = [nameOf(areas[0] ?? ''), ...slice].join(', ');
  const title = t('indicator.heading', { indicator: localized(name), area: place });
  function show(values: Partial<IndicatorSearch>) {
    void navigate({ search: (old) => ({ ...old, ...values }), replace: true, resetScroll: false });
  }

  return (
    <div className={pageStyles.page}>
      {search.ukjentTid && (
        <Suspense>
          <KnownUnknown text={search.ukjentTid} />
        </Suspense>
      )}
      {kjent && (
        <Suspense>
          <KnownAtNotice knownAt={kjent}>
            <button type="button" className="ds-button" onClick={() => show({ kjent: undefined })}>
              {t('common.asOf.knownReset')}
            </button>
          </KnownAtNotice>
        </Suspense>
      )}
      <header className={detailStyles.header}>
        <Trail
          steps={[
            <Link key="indicators" to="/maltall" search={{ omr: search.omr }}>
              {t('indicator.title')}
            </Link>,
            <Localized key="name" text={name} />,
          ]}
        />
        <PageHeading title={title} />
        <SeriesSentences series={series} nameOf={nameOf} />
        {explanation && <AssessmentLine explanation={explanation} link="#maal" />}
        {underWay.length > 0 && (
          <Suspense fallback={<p>{'\u00a0'}</p>}>
            <UnderWayLines submissions={underWay} dimensions={dimensions} />
          </Suspense>
        )}
        <p>
          <Localized text={description} /> {t('indicator.unit', { unit: unitOf(unit) })}
        </p>
      </header>
      <IndicatorChoices
        slug={slug}
        search={search}
        areas={areas.map((area, index) => ({
          slug: area,
          name: index > 0 ? comparedName(area) : nameOf(area),
        }))}
        main={main}
        dimensions={dimensions}
        references={references}
        onChange={show}
      />
      <PageSection id="utvikling" title={t('indicator.chart.title')} startsOpen>
        <Suspense>
          {answers.map(({ error, refetch }, index) =>
            error ? (
              <SeriesProblem
                key={areas[index]}
                area={nameOf(areas[index] ?? '')}
                error={error}
                retry={() => void refetch()}
                onShowAsReported={() => show({ grenser: 'meldt' })}
                onResetPeriod={() => show({ fra: undefined, til: undefined })}
                onShowTotal={() => show({ utsnitt: undefined })}
                onShowNow={() => show({ kjent: undefined })}
              />
            ) : null,
          )}
        </Suspense>
        {series.length === 0 && (
          <Suspense>
            <SeriesNotes notes={notes} />
          </Suspense>
        )}
        {series.length > 0 && (
          <>
            <Suspense fallback={isDrawn && <div className={styles.picture} />}>
              <SeriesChart series={series} way={way} beside={beside} notes={notes} choice={first} />
            </Suspense>
            {isDrawn && (
              <details className={styles.twin} open={search.visning === 'tabell'}>
                {/* The address says whether it is open, so that a link to the table can be shared. */}
                <summary
                  onClick={(event) => {
                    event.preventDefault();
                    show({ visning: search.visning ? undefined : 'tabell' });
                  }}
                >
                  {t('indicator.table.title')}
                </summary>
                <Suspense>
                  <SeriesTable
                    caption={t('indicator.table.title')}
                    series={series}
                    way={way}
                    beside={beside}
                    notes={notes}
                  />
                </Suspense>
              </details>
            )}
            <Suspense fallback={<div className={styles.downloads} />}>
              <SeriesDownloads slug={slug} choices={choices} nameOf={nameOf} />
            </Suspense>
          </>
        )}
      </PageSection>
      {main && explanation && choices[0] && isWorkedOut && (
        <PageSection id="utregning" title={t('indicator.how.title')} startsOpen>
          <Suspense>
            <HowWorkedOut
              series={main}
              explanation={explanation}
              address={addressOfExplanation(slug, choices[0])}
              nameOf={(area) => parts.find((part) => part.slug === area)?.name ?? area}
            />
          </Suspense>
        </PageSection>
      )}
      {targets.length > 0 && (
        <PageSection id="maal" title={t('indicator.target.title')} startsOpen>
          <Suspense>
            {targets.map((target) => (
              <TargetSection key={target.slug} target={target} />
            ))}
          </Suspense>
        </PageSection>
      )}
      {expected.length > 0 && (
        <PageSection id="framskriving" title={t('indicator.projection.title')} startsOpen>
          <Suspense>
            <ProjectionSection answers={expected} />
            <DownloadLinks
              path={`/api/v1/indicators/${slug}/projections`}
              query={{ ...seriesParams(first), from: undefined, to: undefined }}
            />
          </Suspense>
        </PageSection>
      )}
      {compared.length > 0 && (
        <PageSection id="sammenligning" title={t('indicator.reference.title')} startsOpen>
          <Suspense>
            <ReferenceSection
              answers={compared}
              indicator={indicator}
              area={first.area}
              kept={{ grenser: search.grenser, utsnitt: search.utsnitt, kjent }}
            />
            <DownloadLinks
              path={`/api/v1/indicators/${slug}/references`}
              query={{ ...seriesParams(first), from: undefined, to: undefined }}
            />
          </Suspense>
        </PageSection>
      )}
      <PageSection id="om" title={t('indicator.about.title')}>
        <Suspense>
          <IndicatorFacts indicator={indicator} />
        </Suspense>
      </PageSection>
    </div>
  );
}
