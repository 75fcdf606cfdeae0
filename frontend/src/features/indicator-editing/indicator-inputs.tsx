import { useTranslation } from 'react-i18next';

import { LocalizedInput } from '@/features/editing/localized-input';
import { SelectInput } from '@/features/editing/select-input';
import { TextInput } from '@/features/editing/text-input';
import type { Values } from '@/features/editing/values';

import { usualOf } from './indicator-values';
import { useIndicatorWords, type Choice } from './use-indicator-words';

const longestUnit = 60;
const longestFormula = 500;

interface Props {
  readonly values: Values;
  readonly faults: Values;
  readonly onChange: (name: string, value: string) => void;
  /** An indicator with other periods is another indicator. */
  readonly frequencyStays: boolean;
}

/** What can be said of what is measured, new or not. */
export function IndicatorInputs({ values, faults, onChange, frequencyStays }: Props) {
  const { t } = useTranslation();
  const { optionsOf } = useIndicatorWords();
  const isProportion = ['RATIO', 'RATE'].includes(values.kind ?? '');
  const isFormula = values.sourceType === 'FORMULA';

  function choose(name: string, value: string) {
    onChange(name, value);
    if (name !== 'kind') return;
    // What is no count is not added up: the server refuses it, so that it is not left standing.
    Object.entries(usualOf(value)).forEach(([other, usual]) => onChange(other, usual));
  }

  const text = (name: 'unit' | 'decimals' | 'reportingLag' | 'expression', more = {}) => (
    <TextInput
      label={t(`definition.field.${name}`)}
      hint={t(`definition.hint.${name}`)}
      value={values[name] ?? ''}
      onChange={(said) => onChange(name, said)}
      fault={faults[name]}
      {...more}
    />
  );
  const choice = (name: Choice, hint?: string) => (
    <SelectInput
      label={t(`definition.field.${name}`)}
      hint={hint}
      value={values[name] ?? ''}
      options={optionsOf(name, values[name] ?? '')}
      onChange={(value) => choose(name, value)}
      fault={faults[name]}
    />
  );

  return (
    <>
      {(['name', 'description', 'method'] as const).map((name) => (
        <LocalizedInput
          key={name}
          name={name}
          label={t(`definition.field.${name}`)}
          values={values}
          onChange={onChange}
          faults={faults}
          {...(name !== 'name' && { lines: 3 })}
        />
      ))}
      {text('unit', { maxLength: longestUnit })}
      {choice('kind')}
      {choice('direction')}
      {choice('level')}
      {!frequencyStays && choice('frequency', t('definition.hint.frequency'))}
      {choice('sourceType')}
      {isFormula && (
        <>
          {text('expression', { maxLength: longestFormula })}
          {choice('nullPolicy')}
        </>
      )}
      {(isFormula || isProportion) && choice('per')}
      {choice('periodAggregation')}
      {choice('areaAggregation')}
      {text('decimals')}
      {text('reportingLag')}
    </>
  );
}
