import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import { DraftNotice } from '@/features/editing/draft-notice';
import { useFormDraft } from '@/features/editing/use-form-draft';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';

import styles from './draft.module.css';
import { comment } from './queries';
import { TextInput } from './text-input';
import { WriteForm } from './write-form';

interface Props {
  readonly revision: Schemas['PlanRevisionView'];
}

const nothingSaid = { who: '', text: '', measure: undefined as string | undefined };

/** What a comment that was begun is called on this device. */
export function commentDraft({ plan, number }: Schemas['PlanRevisionView']): string {
  return `comment on ${plan.slug}/${String(number)}`;
}

/** Takes down what somebody says of a revision in hearing: an office or an organisation, and never a person. */
export function NewComment({ revision }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const draft = useFormDraft(commentDraft(revision), nothingSaid);
  const { who, text, measure } = draft.values;
  // The same request sent twice is carried out once; what is written after it is another.
  const [key, setKey] = useState(() => crypto.randomUUID());
  return (
    <WriteForm
      slug={revision.plan.slug}
      submit={t('draft.comments.send')}
      send={() =>
        comment(
          revision.plan.slug,
          revision.number,
          { measure, author: { capacity: { [language]: who.trim() } }, text: text.trim() },
          key,
        )
      }
      onDone={() => {
        draft.clear();
        setKey(crypto.randomUUID());
      }}
    >
      <DraftNotice draft={draft} />
      <TextInput
        label={t('draft.comments.who')}
        hint={t('draft.comments.whoHint')}
        value={who}
        onChange={(said) => draft.set({ who: said })}
        required
      />
      <SelectField
        className={styles.field}
        label={t('draft.comments.about')}
        value={measure}
        allLabel={t('draft.comments.whole')}
        options={revision.content.measures.map(({ code, title }) => ({
          value: code,
          label: `${code} ${localized(title)}`,
        }))}
        onChange={(code) => draft.set({ measure: code })}
      />
      <TextInput
        label={t('draft.comments.said')}
        value={text}
        onChange={(said) => draft.set({ text: said })}
        long
        required
        maxLength={4000}
      />
    </WriteForm>
  );
}
