import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { MeasureStatusTag } from '@/components/measure-status-tag';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';

import styles from './measure-standing.module.css';

/** How a measure goes: what counts, and beside each other what was worked out and what somebody set in its place. */
export function MeasureStanding({ standing }: Readonly<{ standing: Schemas['StandingStatus'] }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { status, computed, because, manual, manualReason, phase, reported, comment, outlook } =
    standing;
  return (
    <section className={styles.standing} aria-label={t('measure.status.label')}>
      <p className={styles.status}>
        <MeasureStatusTag status={status} />
        <span className={styles.when}>
          {reported
            ? t('measure.status.reported', { date: formatPartialDate(reported, language) })
            : t('measure.status.neverReported')}
          {phase && ` · ${t(`measure.phase.${phase}`)}`}
          {outlook && ` · ${t(`measure.outlook.${outlook}`)}`}
        </span>
      </p>
      {comment && (
        <p className={styles.comment}>
          <Localized text={comment} />
        </p>
      )}
      <div className={styles.pair}>
        <div>
          <h2>{t('measure.status.computed')}</h2>
          <MeasureStatusTag status={computed} />
          <p>{t(`measure.because.${because}`)}</p>
        </div>
        <div>
          <h2>{t('measure.status.manual')}</h2>
          {manual ? (
            <>
              <MeasureStatusTag status={manual} />
              {reported && (
                <p className={styles.when}>
                  {t('measure.status.manualOn', { date: formatPartialDate(reported, language) })}
                </p>
              )}
              {manualReason && (
                <p>
                  <Localized text={manualReason} />
                </p>
              )}
            </>
          ) : (
            <p>{t('measure.status.notManual')}</p>
          )}
        </div>
      </div>
    </section>
  );
}
