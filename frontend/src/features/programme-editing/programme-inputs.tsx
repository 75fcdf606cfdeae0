import { useTranslation } from 'react-i18next';

import type { ProgrammeType } from '@/api/types';
import { SelectField } from '@/components/select-field';
import { LocalizedInput } from '@/features/editing/localized-input';
import type { Values } from '@/features/editing/values';

import { FocusAreasInput } from './focus-areas-input';
import { ObjectivesInput } from './objectives-input';
import { PeriodsInput } from './periods-input';
import { PhasesInput } from './phases-input';

const types = [
  'RESTRUCTURING',
  'STRATEGIC_BUSINESS_PLAN',
  'REGIONAL_COOPERATION',
  'BUSINESS_GROWTH',
  'LABOUR_INCLUSION',
  'PLACE_DEVELOPMENT',
  'SERVICE_COLLABORATION',
  'OTHER',
] as const satisfies readonly ProgrammeType[];

const texts = [
  ['name', undefined],
  ['purpose', 3],
  ['slogan', undefined],
  ['description', 6],
] as const;

/** What one list of a programme is written with. */
export interface ListProps {
  readonly field: string;
  readonly fault: string | undefined;
  readonly onChange: (field: string) => void;
}

interface Props {
  readonly values: Values;
  readonly faults: Values;
  readonly onChange: (name: string, value: string) => void;
}

/** What can be said of a programme. */
export function ProgrammeInputs({ values, faults, onChange }: Props) {
  const { t } = useTranslation();
  const list = (name: string): ListProps => ({
    field: values[name] ?? '',
    fault: faults[name],
    onChange: (field) => onChange(name, field),
  });
  return (
    <>
      {texts.map(([name, lines]) => (
        <LocalizedInput
          key={name}
          name={name}
          label={t(`charter.${name}`)}
          values={values}
          onChange={onChange}
          faults={faults}
          {...(lines === undefined ? {} : { lines })}
        />
      ))}
      <SelectField
        label={t('programme.facts.type')}
        value={values.type as ProgrammeType}
        options={types.map((value) => ({ value, label: t(`enums.programmeType.${value}`) }))}
        onChange={(type) => onChange('type', type ?? '')}
      />
      <PeriodsInput {...list('periods')} />
      <PhasesInput {...list('phases')} />
      <ObjectivesInput {...list('objectives')} />
      <FocusAreasInput {...list('focusAreas')} />
    </>
  );
}
