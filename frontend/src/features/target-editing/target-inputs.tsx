import { useTranslation } from 'react-i18next';

import { SelectInput } from '@/features/editing/select-input';
import { TextInput } from '@/features/editing/text-input';
import type { Values } from '@/features/editing/values';

import { comparators, countings, hasWay, numbersOf, trajectories } from './target-values';

interface Props {
  readonly values: Values;
  readonly faults: Values;
  readonly onChange: (name: string, value: string) => void;
}

const pointLines = 4;

/** What can be said of what is wanted, new or not. */
export function TargetInputs({ values, faults, onChange }: Props) {
  const { t } = useTranslation();
  const text = (name: 'value' | 'growth' | 'low' | 'high' | 'deadline' | 'interim', more = {}) => (
    <TextInput
      key={name}
      label={t(`target.field.${name}`)}
      value={values[name] ?? ''}
      onChange={(said) => onChange(name, said)}
      fault={faults[name]}
      {...more}
    />
  );
  return (
    <>
      <SelectInput
        label={t('target.field.comparator')}
        value={values.comparator ?? ''}
        options={comparators.map((value) => ({ value, label: t(`target.comparator.${value}`) }))}
        onChange={(value) => onChange('comparator', value)}
        fault={faults.comparator}
      />
      {numbersOf(values.comparator).map((name) =>
        text(
          name,
          // The server knows it as the number of the target.
          name === 'growth'
            ? { hint: t('target.growthHint'), fault: faults.growth ?? faults.value }
            : {},
        ),
      )}
      {text('deadline', { hint: t('target.deadlineHint') })}
      {hasWay(values.comparator) && (
        <SelectInput
          label={t('target.field.trajectory')}
          value={values.trajectory ?? ''}
          options={trajectories.map((value) => ({
            value,
            label: t(`target.trajectory.${value}`),
          }))}
          onChange={(value) => onChange('trajectory', value)}
          fault={faults.trajectory}
        />
      )}
      {hasWay(values.comparator) &&
        values.trajectory === 'CUSTOM' &&
        text('interim', { hint: t('target.interimHint'), lines: pointLines })}
      <SelectInput
        label={t('target.field.counting')}
        value={values.counting ?? ''}
        options={countings.map((value) => ({ value, label: t(`target.counting.${value}`) }))}
        onChange={(value) => onChange('counting', value)}
        fault={faults.counting}
      />
    </>
  );
}
