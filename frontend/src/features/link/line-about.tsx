import { useTranslation } from 'react-i18next';

import { Localized } from '@/components/localized';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-quantity';

import type { Line } from './answers';
import styles from './link.module.css';

/** What a line asks for, and what was known of it last. */
export function LineAbout({ line: { measure, lastReport, figure } }: Readonly<{ line: Line }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (figure) {
    const known = figure.standing ?? figure.before;
    return (
      <>
        <span className={styles.title}>
          <Localized text={figure.indicator.name} />
        </span>
        <span className={styles.known}>
          {[figure.area.name ?? figure.area.slug, figure.period].join(', ')}
          {figure.sliceNames.map((name) => (
            <span key={name.nb ?? name.nn ?? name.en}>
              {', '}
              <Localized text={name} />
            </span>
          ))}
        </span>
        <span className={styles.known}>
          {known?.value === undefined
            ? t('link.line.noFigure')
            : t('link.line.lastFigure', {
                period: known.period,
                value: formatNumber(known.value, language),
                unit: figure.unit,
              })}
        </span>
      </>
    );
  }
  return (
    <>
      <span className={styles.title}>
        {measure?.code} {measure?.title && <Localized text={measure.title} />}
      </span>
      <span className={styles.known}>
        {lastReport
          ? t('link.line.lastReport', {
              date: formatPartialDate(lastReport.date, language),
              phase: t(`link.phase.${lastReport.phase}`),
            })
          : t('link.line.noReport')}
        {lastReport?.comment && (
          <>
            {' '}
            <Localized text={lastReport.comment} />
          </>
        )}
      </span>
    </>
  );
}
