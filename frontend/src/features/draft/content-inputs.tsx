import { useTranslation } from 'react-i18next';

import type { ProgrammeView, Schemas } from '@/api/types';
import { LocalizedInput } from '@/features/editing/localized-input';
import { SelectInput } from '@/features/editing/select-input';
import { TextInput } from '@/features/editing/text-input';
import type { Values } from '@/features/editing/values';
import type { Row } from '@/features/programme-editing/rows';
import { RowsInput } from '@/features/programme-editing/rows-input';
import { WordsInputs } from '@/features/programme-editing/words-inputs';
import { useLocalized } from '@/i18n/use-localized';

interface Props {
  readonly programme: ProgrammeView;
  readonly values: Values;
  readonly faults: Values;
  readonly onChange: (name: string, value: string) => void;
}

const outcomes = [
  'UNCHANGED',
  'CHANGED',
  'WITHDRAWN',
] as const satisfies readonly Schemas['ReviewOutcome'][];
const outlooks = ['EASIER', 'AS_BEFORE', 'HARDER'] as const satisfies readonly Schemas['Outlook'][];

/** What a revision says beside its measures: a word to the reader, who signed it, its focus areas and what it says of the objectives. */
export function ContentInputs({ programme, values, faults, onChange }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const areas = programme.focusAreas.map(({ code, name }) => ({
    value: code,
    label: `${code} ${localized(name)}`,
  }));
  const objectives = programme.objectives.map(({ key, text }) => ({
    value: key,
    label: localized(text) || key,
  }));
  const free = (options: readonly { readonly value: string }[], rows: readonly Row[], by: string) =>
    options.find(({ value }) => !rows.some((row) => row[by] === value))?.value ?? '';
  return (
    <>
      <LocalizedInput
        name="foreword"
        label={t('revising.content.foreword')}
        values={values}
        onChange={onChange}
        faults={faults}
        lines={6}
      />
      <LocalizedInput
        name="signedBy"
        label={t('revising.content.signedBy')}
        values={values}
        onChange={onChange}
        faults={faults}
      />
      <TextInput
        label={t('revising.content.signedOn')}
        hint={t('revising.rollOver.periodHint')}
        value={values.signedOn ?? ''}
        onChange={(text) => onChange('signedOn', text)}
        fault={faults.signedOn}
      />
      <RowsInput
        title={t('revising.content.focusAreas')}
        field={values.focusAreas ?? ''}
        fault={faults.focusAreas}
        onChange={(field) => onChange('focusAreas', field)}
        nameOf={({ code }) => code ?? ''}
        add={(rows) => ofProgramme(programme, free(areas, rows, 'code'))}
        addLabel={t('revising.content.addFocusArea')}
      >
        {(row, set) => (
          <>
            <SelectInput
              label={t('revising.content.focusArea')}
              value={row.code ?? ''}
              options={withOwn(areas, row.code, t('draft.steps.choose'))}
              onChange={(code) => set('code', code)}
            />
            <WordsInputs label={t('revising.content.name')} row={row} set={set} />
            <WordsInputs
              label={t('revising.content.sublabel')}
              row={{
                nb: row['sub.nb'] ?? '',
                nn: row['sub.nn'] ?? '',
                en: row['sub.en'] ?? '',
              }}
              set={(language, text) => set(`sub.${language}`, text)}
            />
          </>
        )}
      </RowsInput>
      {objectives.length > 0 && (
        <RowsInput
          title={t('revising.content.reviews')}
          hint={t('revising.content.reviewsHint')}
          field={values.objectiveReviews ?? ''}
          fault={faults.objectiveReviews}
          onChange={(field) => onChange('objectiveReviews', field)}
          nameOf={({ objective }) =>
            objectives.find(({ value }) => value === objective)?.label ?? ''
          }
          add={(rows) => ({ objective: free(objectives, rows, 'objective'), outcome: 'UNCHANGED' })}
          addLabel={t('revising.content.addReview')}
        >
          {(row, set) => (
            <>
              <SelectInput
                label={t('revising.content.objective')}
                value={row.objective ?? ''}
                options={withOwn(objectives, row.objective, t('draft.steps.choose'))}
                onChange={(objective) => set('objective', objective)}
              />
              <SelectInput
                label={t('revising.content.outcome')}
                value={row.outcome ?? ''}
                options={outcomes.map((value) => ({
                  value,
                  label: t(`difference.enums.reviewOutcome.${value}`),
                }))}
                onChange={(outcome) => set('outcome', outcome)}
              />
              <SelectInput
                label={t('revising.content.outlook')}
                value={row.outlook ?? ''}
                options={[
                  { value: '', label: t('editing.notSaid') },
                  ...outlooks.map((value) => ({
                    value,
                    label: t(`difference.enums.outlook.${value}`),
                  })),
                ]}
                onChange={(outlook) => set('outlook', outlook)}
              />
              <WordsInputs label={t('revising.content.words')} row={row} set={set} lines={3} />
            </>
          )}
        </RowsInput>
      )}
    </>
  );
}

/** A focus area as the programme has it: the plan may call it something else. */
function ofProgramme({ focusAreas }: ProgrammeView, code: string): Row {
  const name = focusAreas.find((each) => each.code === code)?.name;
  return { code, nb: name?.nb ?? '', nn: name?.nn ?? '', en: name?.en ?? '' };
}

/** The values to choose among, with the one that is said when it is no longer among them. */
function withOwn(
  options: readonly { readonly value: string; readonly label: string }[],
  own: string | undefined,
  choose: string,
) {
  return own === undefined || options.some(({ value }) => value === own)
    ? options
    : [{ value: own, label: own || choose }, ...options];
}
