import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';

import { FromToInputs } from './from-to-inputs';
import type { ListProps } from './programme-inputs';
import { newKey } from './rows';
import { RowsInput } from './rows-input';

const kinds = [
  'STATUS',
  'FORMAL',
  'OPERATIONAL',
  'EXTENSION',
] as const satisfies readonly Schemas['PeriodKind'][];

/** The several stretches of time of a programme; what was decided is only read here. */
export function PeriodsInput(list: ListProps) {
  const { t } = useTranslation();
  const word = (kind: string | undefined) =>
    t(`programme.enums.periodKind.${kind as Schemas['PeriodKind']}`);
  return (
    <RowsInput
      {...list}
      title={t('charter.periods')}
      hint={t('charter.datesHint')}
      nameOf={({ kind, from }) => `${word(kind)} ${from ?? ''}`}
      add={() => ({
        key: newKey('periode'),
        kind: 'FORMAL',
        from: '',
        to: '',
        decided: '',
      })}
      addLabel={t('charter.addPeriod')}
      isFixed={({ decided }) => decided === 'yes'}
    >
      {(row, set) =>
        row.decided === 'yes' ? (
          <p>
            {word(row.kind)} {row.from}–{row.to}. {t('charter.decided')}
          </p>
        ) : (
          <>
            <SelectField
              label={t('charter.kind')}
              value={row.kind as Schemas['PeriodKind']}
              options={kinds.map((value) => ({ value, label: word(value) }))}
              onChange={(kind) => set('kind', kind ?? '')}
            />
            <FromToInputs row={row} set={set} />
          </>
        )
      }
    </RowsInput>
  );
}
