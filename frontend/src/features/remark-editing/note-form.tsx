import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { LocalizedInput } from '@/features/editing/localized-input';
import { SelectInput } from '@/features/editing/select-input';
import { TextInput } from '@/features/editing/text-input';

import { noteDraft } from './drafts';
import { breakTypes, emptyNote, noteFields, noteOf } from './note-values';
import { makeNote } from './queries';
import { RemarkFrame } from './remark-frame';
import { firstSaid, isPeriodOf } from './said';
import { useRemarkForm } from './use-remark-form';

interface Props {
  readonly indicator: string;
  readonly frequency: Schemas['Frequency'];
  readonly areas: readonly { readonly value: string; readonly label: string }[];
  /** Reads anew the keys of those that stand, of all areas. */
  readonly standing: () => Promise<readonly string[]>;
  /** It was made, of this area or of all. */
  readonly onMade: (area: string | undefined) => void;
}

/** A note on the figures of an indicator: from when it holds, and whether figures before can be compared. */
export function NoteForm({ indicator, frequency, areas, standing, onMade }: Props) {
  const { t } = useTranslation();
  const form = useRemarkForm({
    name: noteDraft(indicator),
    empty: emptyNote,
    fieldsOf: () => noteFields,
    look: (values) => ({
      ...(isPeriodOf(frequency, values.period)
        ? {}
        : { period: t(`remark.periodHint.${frequency}`) }),
      ...(firstSaid(values, 'text') === undefined
        ? { 'text.nb': t('remark.note.textMissing') }
        : {}),
    }),
    givenOf: (values) => noteOf(values, indicator),
    send: makeNote,
    standing,
    onMade: ({ area }) => onMade(area?.slug),
  });
  const { values, faults, set } = form;
  return (
    <RemarkFrame
      form={form}
      label={t('remark.note.new')}
      send={t('remark.note.make')}
      made={t('remark.note.made')}
    >
      <TextInput
        label={t('remark.note.field.period')}
        hint={t(`remark.periodHint.${frequency}`)}
        value={values.period ?? ''}
        fault={faults.period}
        onChange={(period) => set('period', period)}
      />
      <SelectInput
        label={t('remark.note.field.area')}
        value={values.area ?? ''}
        options={[{ value: '', label: t('remark.note.everywhere') }, ...areas]}
        fault={faults.area}
        onChange={(area) => set('area', area)}
      />
      <LocalizedInput
        name="text"
        label={t('remark.note.field.text')}
        values={values}
        faults={faults}
        lines={3}
        onChange={set}
      />
      <SelectInput
        label={t('remark.note.field.breakType')}
        hint={t('remark.note.breakHint')}
        value={values.breakType ?? ''}
        options={[
          { value: '', label: t('remark.note.noBreak') },
          ...breakTypes.map((value) => ({ value, label: t(`remark.note.break.${value}`) })),
        ]}
        fault={faults.breakType}
        onChange={(breakType) => set('breakType', breakType)}
      />
      <TextInput
        label={t('remark.source')}
        hint={t('remark.sourceHint')}
        maxLength={200}
        value={values.source ?? ''}
        fault={faults.source}
        onChange={(source) => set('source', source)}
      />
    </RemarkFrame>
  );
}
