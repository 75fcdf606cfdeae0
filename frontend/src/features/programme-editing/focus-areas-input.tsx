import { useTranslation } from 'react-i18next';

import { TextInput } from '@/features/editing/text-input';

import styles from './programme-editing.module.css';
import type { ListProps } from './programme-inputs';
import { RowsInput } from './rows-input';
import { WordsInputs } from './words-inputs';

/** The areas of effort of a programme, each with its code and the days it is valid. */
export function FocusAreasInput(list: ListProps) {
  const { t } = useTranslation();
  return (
    <RowsInput
      {...list}
      title={t('charter.focusAreas')}
      hint={t('charter.focusAreasHint')}
      nameOf={({ code, nb }) => `${code ?? ''} ${nb ?? ''}`}
      add={(rows) => ({ code: String(rows.length + 1), from: '', to: '' })}
      addLabel={t('charter.addFocusArea')}
    >
      {(row, set) => (
        <>
          <TextInput
            label={t('charter.code')}
            value={row.code ?? ''}
            onChange={(code) => set('code', code)}
            maxLength={8}
          />
          <WordsInputs label={t('charter.focusArea')} row={row} set={set} />
          <div className={styles.pair}>
            <TextInput
              label={t('charter.firstDay')}
              value={row.from ?? ''}
              onChange={(from) => set('from', from)}
            />
            <TextInput
              label={t('charter.dayAfter')}
              value={row.to ?? ''}
              onChange={(to) => set('to', to)}
            />
          </div>
        </>
      )}
    </RowsInput>
  );
}
