import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { DateField } from '@/components/date-field';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';

import { basisNameOf, type Borders } from './area-basis';
import styles from './basis-choice.module.css';

interface Props {
  readonly value: Borders;
  /** The day to begin with when somebody wants the borders of one. */
  readonly suggestedDay: string;
  readonly onChange: (borders: Borders) => void;
}

const names = ['HARMONISED', 'AS_REPORTED', 'CODES_AT'] as const;

/** On which borders the figures are shown, with what each choice does to them. */
export function BasisChoice({ value, suggestedDay, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const group = useId();
  const chosen = basisNameOf(value);
  const first = { HARMONISED: undefined, AS_REPORTED: 'meldt', CODES_AT: suggestedDay } as const;
  const now =
    chosen === 'CODES_AT'
      ? t('indicator.basis.CODES_AT.on', { day: formatDay(value ?? '', language) })
      : t(`indicator.basis.${chosen}.name`);
  return (
    <details className={styles.choice}>
      <summary>{t('indicator.basis.now', { basis: now })}</summary>
      <fieldset className={styles.options}>
        <legend className="visually-hidden">{t('indicator.basis.label')}</legend>
        {names.map((name) => (
          <label key={name} className={styles.option}>
            <input
              type="radio"
              name={group}
              checked={name === chosen}
              onChange={() => onChange(first[name])}
            />
            <span>
              <strong className={styles.name}>{t(`indicator.basis.${name}.name`)}</strong>
              <br />
              {t(`indicator.basis.${name}.help`)}
            </span>
          </label>
        ))}
        {chosen === 'CODES_AT' && (
          <DateField
            label={t('indicator.basis.day')}
            value={value}
            onChange={(day) => onChange(day ?? value)}
          />
        )}
      </fieldset>
    </details>
  );
}
