import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';
import type { Schemas } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { ProblemAlert } from '@/components/problem-alert';

import { IndicatorStatusTag } from './indicator-status-tag';
import { explanationQuery, indicatorQuery, seriesQuery } from './queries';
import { sliceNames, sliceText } from './slice';
import { capVerdict, isMissed } from './standing';
import styles from './target-report.module.css';
import { TargetSection } from './target-section';
import { useSeriesWords } from './use-series-words';
import { useStandingWords } from './use-standing-words';

const TargetChart = lazy(() =>
  import('./target-chart').then((module) => ({ default: module.TargetChart })),
);

interface Props {
  readonly target: Schemas['TargetView'];
  readonly asOf: string | undefined;
}

/** One thing that a programme wants: how it stands, what is wanted in the words of the source, and the figures. */
export function TargetReport({ target, asOf }: Props) {
  const { t } = useTranslation();
  const { figureOf, periodOf, unitOf } = useSeriesWords();
  const standingOf = useStandingWords();
  const { indicator, area } = target;
  const slice = sliceText(target.slice);
  const choice = { area: area.slug, slice, asOf };
  const { data, error, refetch } = useQuery(explanationQuery(indicator.slug, choice));
  const dimensions = useQuery({ ...indicatorQuery(indicator.slug, asOf), enabled: !!slice }).data
    ?.definition.dimensions;
  const last = data?.observed.findLast(({ value }) => value !== undefined);
  const series = useQuery({
    ...seriesQuery(indicator.slug, choice),
    enabled: last !== undefined,
  }).data;
  // What cannot be added up has no figures, and that is no failure.
  const failed = error && !(error instanceof ApiProblem && error.status === 422);

  function sentenceOf(explanation: Schemas['Explanation']): string {
    const standing = standingOf(explanation);
    if (standing !== undefined) return standing.charAt(0).toUpperCase() + standing.slice(1);
    return last
      ? t('figure.one', {
          value: figureOf(last, explanation.definition.decimals),
          period: periodOf(last.period),
        })
      : t('report.none');
  }

  return (
    <section className={styles.report} aria-labelledby={target.id}>
      <h2 id={target.id}>
        <Link
          to="/maltall/$slug"
          params={{ slug: indicator.slug }}
          search={{ omr: area.slug, utsnitt: slice }}
        >
          <Localized text={indicator.name} />
          {sliceNames(target.slice, dimensions ?? []).map((name) => (
            <span key={name.nb}>
              , <Localized text={name} />
            </span>
          ))}
          : {area.name ?? area.slug}
        </Link>
      </h2>
      {failed && <ProblemAlert error={error} retry={() => void refetch()} />}
      {data && (
        <p className={styles.standing}>
          <IndicatorStatusTag
            status={data.assessment.status}
            isMissed={isMissed(data.assessment)}
            cap={capVerdict(data.assessment)}
          />
          <strong className={styles.sentence}>{sentenceOf(data)}.</strong>
          {last && <span>{t('report.unit', { unit: unitOf(data.definition.unit) })}</span>}
          {data.assessment.illustrative && <IllustrativeTag />}
        </p>
      )}
      {error && !failed && (
        <p className={styles.standing}>
          <IndicatorStatusTag status="NO_DATA" />
          <strong>{t('report.none')}.</strong>
        </p>
      )}
      <TargetSection target={target} withoutProgramme />
      {data && series && last && (
        <Suspense fallback={<div className={styles.waiting} />}>
          <TargetChart series={series} explanation={data} />
        </Suspense>
      )}
    </section>
  );
}
