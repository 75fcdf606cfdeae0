import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { DateField } from '@/components/date-field';

import { basisNameOf } from './area-basis';
import type { BasisProps } from './basis-choice';
import styles from './basis-choice.module.css';

const names = ['HARMONISED', 'AS_REPORTED', 'CODES_AT'] as const;

/** The borders to choose from, with what each does to the figures. */
export function BasisOptions({ value, suggestedDay, onChange }: BasisProps) {
  const { t } = useTranslation();
  const group = useId();
  const chosen = basisNameOf(value);
  const first = { HARMONISED: undefined, AS_REPORTED: 'meldt', CODES_AT: suggestedDay } as const;
  return (
    <fieldset className={styles.options}>
      <legend className="visually-hidden">{t('detail.basis.label')}</legend>
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
            {t(`detail.basis.${name}`)}
          </span>
        </label>
      ))}
      {chosen === 'CODES_AT' && (
        <DateField
          label={t('detail.basis.day')}
          value={value}
          onChange={(day) => onChange(day ?? value)}
        />
      )}
    </fieldset>
  );
}
