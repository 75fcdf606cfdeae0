import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import { programmeQuery } from '@/features/programme/queries';
import { DraftNotice } from '@/features/editing/draft-notice';
import { useFormDraft } from '@/features/editing/use-form-draft';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';

import styles from './draft.module.css';
import { addedMeasure } from './added-measure';
import { writeMeasure } from './queries';
import { TextInput } from './text-input';
import { WriteForm } from './write-form';

interface Props {
  readonly draft: Schemas['PlanDraftView'];
}

const nothingSaid = {
  code: '',
  title: '',
  description: '',
  focusArea: undefined as string | undefined,
  responsible: undefined as string | undefined,
  reason: '',
};

/** What a new measure that was begun is called on this device. */
export function newMeasureDraft({ plan, number }: Schemas['PlanRevisionView']): string {
  return `new measure of ${plan.slug}/${String(number)}`;
}

/** Adds a measure that no revision had before, with who answers for it, so that nothing holds the adoption back. */
export function NewMeasure({ draft }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const { revision, version } = draft;
  const { data: programme } = useSuspenseQuery(programmeQuery(revision.programme.slug, {}));
  const begun = useFormDraft(newMeasureDraft(revision), nothingSaid);
  const { code, title, description, focusArea, responsible, reason } = begun.values;
  const isPublic = revision.status === 'IN_HEARING';
  const taken = revision.content.measures.some((measure) => measure.code === code.trim());
  const partners = new Map(
    (programme.roles ?? []).flatMap(({ partner }) => (partner ? [[partner.slug, partner]] : [])),
  );
  return (
    <WriteForm
      slug={revision.plan.slug}
      submit={t('draft.measure.add')}
      refused={taken ? t('draft.measure.taken', { code: code.trim() }) : undefined}
      send={async () => {
        await writeMeasure(
          { slug: revision.plan.slug, number: revision.number, version },
          addedMeasure(
            {
              code,
              title,
              description,
              focusArea,
              responsible: responsible === undefined ? undefined : partners.get(responsible),
            },
            language,
          ),
          isPublic ? reason : undefined,
        );
        // Before the plan is read anew, with which this form is another one.
        begun.clear();
      }}
    >
      <DraftNotice draft={begun} />
      <TextInput
        label={t('draft.measure.code')}
        hint={t('draft.measure.codeHint')}
        value={code}
        onChange={(said) => begun.set({ code: said })}
        required
        maxLength={20}
      />
      <TextInput
        label={t('draft.measure.title')}
        value={title}
        onChange={(said) => begun.set({ title: said })}
        required
      />
      <TextInput
        label={t('draft.measure.description')}
        value={description}
        onChange={(said) => begun.set({ description: said })}
        long
      />
      <SelectField
        className={styles.field}
        label={t('draft.measure.focusArea')}
        value={focusArea}
        allLabel={t('draft.measure.none')}
        options={revision.content.focusAreas.map((area) => ({
          value: area.code,
          label: `${area.code} ${localized(area.name)}`,
        }))}
        onChange={(said) => begun.set({ focusArea: said })}
      />
      <SelectField
        className={styles.field}
        label={t('draft.measure.responsible')}
        value={responsible}
        allLabel={t('draft.measure.none')}
        options={[...partners.values()].map((partner) => ({
          value: partner.slug,
          label: partner.name ?? partner.slug,
        }))}
        onChange={(said) => begun.set({ responsible: said })}
      />
      {isPublic && (
        <TextInput
          label={t('draft.reason')}
          hint={t('draft.reasonHint')}
          value={reason}
          onChange={(said) => begun.set({ reason: said })}
          required
          maxLength={500}
        />
      )}
    </WriteForm>
  );
}
