import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas, SeriesView } from '@/api/types';
import { BasisChoice } from '@/features/indicator/basis-choice';
import { PeriodChoice } from '@/features/indicator/period-choice';
import { seriesQuery } from '@/features/indicator/queries';
import { withTexts } from '@/i18n/with-texts';
import { today } from '@/lib/iso-date';
import { readKnownAt } from '@/lib/known-at';

import { mostAreas } from './choices-of';
import styles from './indicator-page.module.css';
import type { IndicatorSearch } from './indicator-route';

// What is folded comes after the rest of the page.
const AreaSearch = lazy(() =>
  withTexts(['list'], import('@/features/area/area-search')).then((module) => ({
    default: module.AreaSearch,
  })),
);
const ChosenAreas = lazy(() =>
  import('@/features/indicator/chosen-areas').then((module) => ({ default: module.ChosenAreas })),
);
const KnownDay = lazy(() =>
  withTexts(['detail'], import('@/features/indicator/known-day')).then((module) => ({
    default: module.KnownDay,
  })),
);
const ReferenceChoice = lazy(() =>
  import('@/features/indicator/reference-choice').then((module) => ({
    default: module.ReferenceChoice,
  })),
);

const SliceChoice = lazy(() =>
  import('@/features/indicator/slice-choice').then((module) => ({ default: module.SliceChoice })),
);

interface Props {
  readonly slug: string;
  readonly search: IndicatorSearch & { readonly dato?: string };
  readonly areas: readonly { readonly slug: string; readonly name: string }[];
  readonly main: SeriesView | undefined;
  readonly dimensions: readonly Schemas['Dimension'][];
  readonly references: readonly Schemas['ReferenceAnswer'][];
  readonly onChange: (values: Partial<IndicatorSearch>) => void;
}

/** Where, compared with what, when, and on which borders. */
export function IndicatorChoices({
  slug,
  search,
  areas,
  main,
  dimensions,
  references,
  onChange,
}: Props) {
  const { t } = useTranslation();
  const { dato, fra, til, grenser, utsnitt, kjent } = search;
  const slugs = areas.map((area) => area.slug);
  const [first, ...others] = slugs;
  // The choice has every period, also while only some of them are seen.
  const whole = useQuery(
    seriesQuery(slug, {
      area: first ?? '',
      borders: grenser,
      asOf: dato,
      slice: utsnitt,
      knownAt: kjent,
    }),
  ).data;
  const borders = main?.points.findLast((point) => point.borders)?.borders;

  function showAreas(chosen: readonly string[]) {
    const [chief, ...compared] = chosen;
    onChange({ omr: chief, mot: compared.length > 0 ? compared.join(',') : undefined });
  }

  return (
    <section className={styles.choices} aria-label={t('indicator.choice.label')}>
      {areas.length > 1 && (
        <Suspense fallback={<ul className={styles.waiting} />}>
          <ChosenAreas
            areas={areas}
            onRemove={(area) => showAreas(slugs.filter((each) => each !== area))}
          />
        </Suspense>
      )}
      <div className={styles.periods}>
        <PeriodChoice
          periods={(whole ?? main)?.points.map(({ period }) => period) ?? []}
          from={fra}
          to={til}
          onChange={onChange}
        />
        {dimensions.length > 0 && (
          <Suspense fallback={<div className={styles.field} />}>
            <SliceChoice
              dimensions={dimensions}
              value={utsnitt}
              onChange={(slice) => onChange({ utsnitt: slice })}
            />
          </Suspense>
        )}
      </div>
      <details className={styles.choice}>
        <summary>{t('indicator.choice.area')}</summary>
        <Suspense>
          <AreaSearch
            asOf={dato}
            without={slugs}
            onChoose={(area) => showAreas([area.slug, ...others])}
          />
        </Suspense>
      </details>
      <details className={styles.choice}>
        <summary>{t('indicator.choice.compare')}</summary>
        {areas.length < mostAreas ? (
          <>
            <p>{t('indicator.choice.compareHint')}</p>
            <Suspense>
              <ReferenceChoice
                references={references}
                without={slugs}
                onChoose={(area) => showAreas([...slugs, area])}
              />
              <AreaSearch
                asOf={dato}
                without={slugs}
                onChoose={(area) => showAreas([...slugs, area.slug])}
              />
            </Suspense>
          </>
        ) : (
          <p>{t('indicator.choice.compareFull')}</p>
        )}
      </details>
      <BasisChoice
        value={grenser}
        suggestedDay={borders ?? `${(dato ?? today()).slice(0, 4)}-01-01`}
        onChange={(chosen) => onChange({ grenser: chosen })}
      />
      <details className={styles.choice}>
        <summary>{t('indicator.known.title')}</summary>
        <Suspense>
          <KnownDay
            knownAt={kjent}
            onChange={(day) =>
              onChange({ kjent: undefined, ukjentTid: undefined, ...readKnownAt({ kjent: day }) })
            }
          />
        </Suspense>
      </details>
    </section>
  );
}
