import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';

import { FromToInputs } from './from-to-inputs';
import type { ListProps } from './programme-inputs';
import { newKey } from './rows';
import { RowsInput } from './rows-input';

const phases = [
  'CLARIFICATION',
  'STRATEGY_ANCHORING',
  'PREPROJECT',
  'PLANNING',
  'IMPLEMENTATION',
  'OPERATION',
  'CLOSING',
] as const satisfies readonly Schemas['PhaseKind'][];

/** The phases of a programme, in their order. */
export function PhasesInput(list: ListProps) {
  const { t } = useTranslation();
  const word = (phase: string | undefined) =>
    t(`programme.enums.phase.${phase as Schemas['PhaseKind']}`);
  return (
    <RowsInput
      {...list}
      title={t('charter.phases')}
      hint={t('charter.datesHint')}
      nameOf={({ phase }) => word(phase)}
      add={() => ({ key: newKey('fase'), phase: 'IMPLEMENTATION', from: '', to: '' })}
      addLabel={t('charter.addPhase')}
    >
      {(row, set) => (
        <>
          <SelectField
            label={t('charter.phase')}
            value={row.phase as Schemas['PhaseKind']}
            options={phases.map((value) => ({ value, label: word(value) }))}
            onChange={(phase) => set('phase', phase ?? '')}
          />
          <FromToInputs row={row} set={set} />
        </>
      )}
    </RowsInput>
  );
}
