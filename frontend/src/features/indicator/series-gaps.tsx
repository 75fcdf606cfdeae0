import { useTranslation } from 'react-i18next';

import type { SeriesView } from '@/api/types';

import styles from './series-chart.module.css';
import { gapsOf } from './gaps-and-breaks';
import { useSeriesWords } from './use-series-words';
import { useWhyNone } from './use-why-none';

/** When there are no figures, and why; how many of the parts of an area have any. */
export function SeriesGaps({ series }: Readonly<{ series: readonly SeriesView[] }>) {
  const { t } = useTranslation();
  const { periodOf } = useSeriesWords();
  const whyNoneOf = useWhyNone();
  const gaps = series.flatMap((view) =>
    gapsOf(view.points).map((gap) => ({ area: view.area.name ?? view.area.slug, gap })),
  );
  if (gaps.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{t('indicator.chart.gaps')}</summary>
      <ul className={styles.list}>
        {gaps.map(({ area, gap: { from, to, have, of, ...why } }) => (
          <li key={`${area} ${from}`}>
            {t('indicator.chart.gap', {
              area,
              periods: from === to ? periodOf(from) : `${periodOf(from)}–${periodOf(to)}`,
              reason: whyNoneOf(why),
            })}
            {have < of && of > 1 && `. ${t('indicator.coverage', { have, of })}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
