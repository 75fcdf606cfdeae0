import { useTranslation } from 'react-i18next';

import styles from './series-chart.module.css';
import type { SeriesBreaks } from './use-picture';
import { useSeriesWords } from './use-series-words';

/** What the letters in a picture say of where its lines break. */
export function BreakList({ breaks }: Readonly<{ breaks: readonly SeriesBreaks[] }>) {
  const { t } = useTranslation();
  const { periodOf } = useSeriesWords();
  if (breaks.length === 0) return null;
  return (
    <>
      <p className={styles.heading}>{t('indicator.chart.breaks')}</p>
      <ul className={styles.list}>
        {breaks.map(({ letter, period, reasons }) => (
          <li key={period}>
            <strong>
              {letter} – {periodOf(period)}:
            </strong>{' '}
            {reasons.join(' ')}
          </li>
        ))}
      </ul>
    </>
  );
}
