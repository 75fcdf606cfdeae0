import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import editing from '@/features/editing/editing.module.css';
import { SelectInput } from '@/features/editing/select-input';
import { TextInput } from '@/features/editing/text-input';
import type { Values } from '@/features/editing/values';

import { at, eachOf, positions } from './reference-values';

interface Props {
  readonly row: number;
  readonly frequency: Schemas['Frequency'];
  readonly areas: readonly { readonly value: string; readonly label: string }[];
  readonly values: Values;
  readonly faults: Values;
  readonly onChange: (name: string, value: string) => void;
}

/** What a source says of figures that it does not give. */
export function StatementInputs({ row, frequency, areas, values, faults, onChange }: Props) {
  const { t } = useTranslation();
  const [area, position, period, source] = [
    at(row, 'area'),
    at(row, 'position'),
    at(row, 'period'),
    at(row, 'source'),
  ] as const;
  return (
    <fieldset className={editing.fields}>
      <legend>{t('remark.reference.statement', { number: row + 1 })}</legend>
      <SelectInput
        label={t('remark.reference.field.saidOf')}
        value={values[area] ?? ''}
        options={[
          { value: '', label: t('remark.choose') },
          ...areas,
          ...areas.map(({ value, label }) => ({
            value: eachOf(value),
            label: t('remark.reference.each', { area: label }),
          })),
        ]}
        fault={faults[area]}
        onChange={(value) => onChange(area, value)}
      />
      <SelectInput
        label={t('remark.reference.field.position')}
        value={values[position] ?? ''}
        options={[
          { value: '', label: t('remark.choose') },
          ...positions.map((value) => ({ value, label: t(`remark.reference.position.${value}`) })),
        ]}
        fault={faults[position]}
        onChange={(value) => onChange(position, value)}
      />
      <TextInput
        label={t('remark.reference.field.period')}
        hint={`${t(`remark.periodHint.${frequency}`)} ${t('remark.mayBeEmpty')}`}
        value={values[period] ?? ''}
        fault={faults[period]}
        onChange={(value) => onChange(period, value)}
      />
      <TextInput
        label={t('remark.source')}
        hint={t('remark.sourceHint')}
        maxLength={200}
        value={values[source] ?? ''}
        fault={faults[source]}
        onChange={(value) => onChange(source, value)}
      />
    </fieldset>
  );
}
