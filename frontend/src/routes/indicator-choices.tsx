import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { SeriesView } from '@/api/types';
import { AreaSearch } from '@/features/area/area-search';
import { BasisChoice } from '@/features/indicator/basis-choice';
import { ChosenAreas } from '@/features/indicator/chosen-areas';
import { PeriodChoice } from '@/features/indicator/period-choice';
import { seriesQuery } from '@/features/indicator/queries';
import { today } from '@/lib/iso-date';

import { mostAreas } from './fetch-indicator';
import styles from './indicator-page.module.css';
import type { IndicatorSearch } from './indicator-route';

interface Props {
  readonly slug: string;
  readonly search: IndicatorSearch & { readonly dato?: string };
  readonly areas: readonly { readonly slug: string; readonly name: string }[];
  readonly main: SeriesView | undefined;
  readonly onChange: (values: Partial<IndicatorSearch>) => void;
}

/** Where, compared with what, when, and on which borders. */
export function IndicatorChoices({ slug, search, areas, main, onChange }: Props) {
  const { t } = useTranslation();
  const { dato, fra, til, grenser } = search;
  const slugs = areas.map((area) => area.slug);
  const [first, ...others] = slugs;
  // The choice has every period, also while only some of them are seen.
  const whole = useQuery(
    seriesQuery(slug, { area: first ?? '', borders: grenser, asOf: dato }),
  ).data;
  const borders = main?.points.findLast((point) => point.borders)?.borders;

  function showAreas(chosen: readonly string[]) {
    const [chief, ...compared] = chosen;
    onChange({ omr: chief, mot: compared.length > 0 ? compared.join(',') : undefined });
  }

  return (
    <section className={styles.choices} aria-label={t('indicator.choice.label')}>
      <ChosenAreas
        areas={areas}
        onRemove={(area) => showAreas(slugs.filter((each) => each !== area))}
      />
      <div className={styles.periods}>
        <PeriodChoice
          periods={(whole ?? main)?.points.map(({ period }) => period) ?? []}
          from={fra}
          to={til}
          onChange={onChange}
        />
      </div>
      <details className={styles.choice}>
        <summary>{t('indicator.choice.area')}</summary>
        <AreaSearch
          asOf={dato}
          without={slugs}
          onChoose={(area) => showAreas([area.slug, ...others])}
        />
      </details>
      <details className={styles.choice}>
        <summary>{t('indicator.choice.compare')}</summary>
        {areas.length < mostAreas ? (
          <>
            <p>{t('indicator.choice.compareHint')}</p>
            <AreaSearch
              asOf={dato}
              without={slugs}
              onChoose={(area) => showAreas([...slugs, area.slug])}
            />
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
    </section>
  );
}
