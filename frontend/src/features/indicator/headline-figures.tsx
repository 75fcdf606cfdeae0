import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { IndicatorView, SeriesView } from '@/api/types';
import { Localized } from '@/components/localized';

import styles from './indicator-rows.module.css';
import type { SeriesChoice } from './queries';
import { useSeriesWords } from './use-series-words';

interface Props {
  readonly indicator: IndicatorView;
  readonly series: readonly { readonly view: SeriesView; readonly choice: SeriesChoice }[];
}

/** How an indicator has gone in some areas, each in one sentence with the way to its figures. */
export function HeadlineFigures({ indicator, series }: Props) {
  const { t } = useTranslation();
  const { sentenceOf, unitOf } = useSeriesWords();
  const { name, unit } = indicator.definition;
  return (
    <>
      <ul className={styles.rows}>
        {series.map(({ view, choice }) => (
          <li key={view.area.slug} className={styles.row}>
            <span className={styles.name}>
              <Link
                to="/maltall/$slug"
                params={{ slug: indicator.slug }}
                search={{ omr: view.area.slug, grenser: choice.borders }}
              >
                <Localized text={name} />: {view.area.name ?? view.area.slug}
              </Link>
            </span>
            <span className={styles.sentence}>{sentenceOf(view)}</span>
            <span className={styles.unit}>{unitOf(unit)}</span>
          </li>
        ))}
      </ul>
      <p className="screen-only">
        <Link to="/maltall" search={{ omr: series[0]?.view.area.slug }}>
          {t('figure.more')}
        </Link>
      </p>
    </>
  );
}
