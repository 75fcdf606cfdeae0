import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import { TextInput } from '@/features/editing/text-input';

import styles from './programme-editing.module.css';
import type { ListProps } from './programme-inputs';
import { newKey, said } from './rows';
import { RowsInput } from './rows-input';
import { WordsInputs } from './words-inputs';

const levels = [
  'VISION',
  'STRATEGIC_INTENT',
  'OVERALL',
  'LONG_TERM',
  'SUB',
  'EFFECT',
  'RESULT',
  'PROJECT',
] as const satisfies readonly Schemas['ObjectiveLevel'][];

/** What a programme wants to reach; each may be a part of another. */
export function ObjectivesInput(list: ListProps) {
  const { t } = useTranslation();
  return (
    <RowsInput
      {...list}
      title={t('charter.objectives')}
      hint={t('charter.objectivesHint')}
      nameOf={({ nb, key }) => said(nb) ?? key ?? ''}
      add={() => ({ key: newKey('mal'), parent: '', level: 'SUB', deadline: '' })}
      addLabel={t('charter.addObjective')}
    >
      {(row, set, rows) => (
        <>
          <WordsInputs label={t('charter.objective')} row={row} set={set} lines={2} />
          <div className={styles.pair}>
            <SelectField
              label={t('charter.level')}
              value={row.level as Schemas['ObjectiveLevel']}
              options={levels.map((value) => ({
                value,
                label: t(`enums.objectiveLevel.${value}`),
              }))}
              onChange={(level) => set('level', level ?? '')}
            />
            <SelectField
              label={t('charter.parent')}
              value={said(row.parent)}
              options={rows
                .filter(({ key }) => key !== row.key)
                .map(({ key, nb }) => ({ value: key ?? '', label: said(nb) ?? key ?? '' }))}
              allLabel={t('charter.noParent')}
              onChange={(parent) => set('parent', parent ?? '')}
            />
            <TextInput
              label={t('charter.deadline')}
              value={row.deadline ?? ''}
              onChange={(deadline) => set('deadline', deadline)}
            />
          </div>
        </>
      )}
    </RowsInput>
  );
}
