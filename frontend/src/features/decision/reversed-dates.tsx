import { useTranslation } from 'react-i18next';

import { Icon } from '@/components/icon';
import alertStyles from '@/components/problem-alert.module.css';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';

import styles from './reversed-dates.module.css';

interface Days {
  readonly fra?: string;
  readonly til?: string;
}

interface Props<T extends Days> {
  readonly id: string;
  readonly values: T;
  readonly onChange: (values: T) => void;
}

/** Says that the first day is after the last, where they are chosen, and offers what the reader may have meant. */
export function ReversedDates<T extends Days>({ id, values, onChange }: Props<T>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { fra, til } = values;
  if (fra === undefined || til === undefined) return null;
  return (
    <div className={alertStyles.alert} role="alert" id={id}>
      <p>
        <Icon name="warning" />{' '}
        {t('decision.filter.reversed', {
          from: formatDay(fra, language),
          to: formatDay(til, language),
        })}
      </p>
      <div className={styles.ways}>
        <button
          type="button"
          className="ds-button"
          onClick={() => onChange({ ...values, fra: til, til: fra })}
        >
          {t('decision.filter.swap')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => onChange({ ...values, fra: undefined, til: undefined })}
        >
          {t('decision.filter.anyDay')}
        </button>
      </div>
    </div>
  );
}
