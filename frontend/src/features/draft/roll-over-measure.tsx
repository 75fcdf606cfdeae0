import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { SelectField } from '@/components/select-field';

import styles from './draft.module.css';
import { goesOn, needsWhy, type Fate } from './rolled-over';
import { TextInput } from './text-input';

interface Props {
  readonly measure: Schemas['MeasureContent'];
  readonly fate: Fate;
  readonly onChange: (fate: Fate) => void;
}

/** What is to become of one measure in next year's plan. */
export function RollOverMeasure({ measure, fate, onChange }: Props) {
  const { t } = useTranslation();
  const { code } = measure;
  return (
    <fieldset className={styles.fate}>
      <legend>
        {code} <Localized text={measure.title} />
      </legend>
      <SelectField
        className={styles.field}
        label={t('draft.measure.outcome')}
        value={fate.change}
        options={goesOn.map((value) => ({ value, label: t(`enums.measureChange.${value}`) }))}
        onChange={(change) => onChange({ ...fate, change: change ?? 'CONTINUED' })}
      />
      {fate.change !== 'CONTINUED' && (
        <TextInput
          label={t('draft.measure.why')}
          value={fate.why}
          onChange={(why) => onChange({ ...fate, why })}
          required={needsWhy(fate.change)}
        />
      )}
      {fate.change === 'POSTPONED' && (
        <>
          <TextInput
            label={t('revising.rollOver.from')}
            hint={t('revising.rollOver.periodHint')}
            value={fate.from}
            onChange={(from) => onChange({ ...fate, from })}
          />
          <TextInput
            label={t('revising.rollOver.to')}
            value={fate.to}
            onChange={(to) => onChange({ ...fate, to })}
          />
        </>
      )}
    </fieldset>
  );
}
