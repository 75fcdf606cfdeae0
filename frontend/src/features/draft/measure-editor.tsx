import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { MeasureChange, Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';

import { changedMeasure, needsReason, needsSuccessors, outcomes } from './changed-measure';
import styles from './draft.module.css';
import { writeMeasure } from './queries';
import { TextInput } from './text-input';
import { WriteForm } from './write-form';

interface Props {
  readonly draft: Schemas['PlanDraftView'];
  readonly measure: Schemas['MeasureContent'];
}

/** What a revision says of a measure, to be written. */
export function MeasureEditor({ draft, measure }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const [title, setTitle] = useState(localized(measure.title));
  const [description, setDescription] = useState(localized(measure.description));
  const [outcome, setOutcome] = useState<MeasureChange | undefined>(
    outcomes.find((each) => each === measure.change),
  );
  const [why, setWhy] = useState(localized(measure.changeReason));
  const [successors, setSuccessors] = useState(measure.successors.join(', '));
  const [reason, setReason] = useState('');
  const { revision, version } = draft;
  const isPublic = revision.status === 'IN_HEARING';
  return (
    <WriteForm
      slug={revision.plan.slug}
      submit={t('draft.measure.save')}
      send={() =>
        writeMeasure(
          { slug: revision.plan.slug, number: revision.number, version },
          changedMeasure(measure, { title, description, outcome, why, successors }, language),
          isPublic ? reason : undefined,
        )
      }
    >
      <TextInput label={t('draft.measure.title')} value={title} onChange={setTitle} required />
      <TextInput
        label={t('draft.measure.description')}
        value={description}
        onChange={setDescription}
        long
      />
      <SelectField
        className={styles.field}
        label={t('draft.measure.outcome')}
        value={outcome}
        allLabel={t('draft.measure.goesOn')}
        options={outcomes.map((value) => ({ value, label: t(`enums.measureChange.${value}`) }))}
        onChange={setOutcome}
      />
      {outcome !== undefined && (
        <TextInput
          label={t('draft.measure.why')}
          value={why}
          onChange={setWhy}
          long
          required={needsReason(outcome)}
        />
      )}
      {needsSuccessors(outcome) && (
        <TextInput
          label={t('draft.measure.successors')}
          hint={t('draft.measure.successorsHint')}
          value={successors}
          onChange={setSuccessors}
          required
        />
      )}
      {isPublic && (
        <TextInput
          label={t('draft.reason')}
          hint={t('draft.reasonHint')}
          value={reason}
          onChange={setReason}
          required
          maxLength={500}
        />
      )}
    </WriteForm>
  );
}
