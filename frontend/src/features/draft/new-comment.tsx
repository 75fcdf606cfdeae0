import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';

import styles from './draft.module.css';
import { comment } from './queries';
import { TextInput } from './text-input';
import { WriteForm } from './write-form';

interface Props {
  readonly revision: Schemas['PlanRevisionView'];
}

/** Takes down what somebody says of a revision in hearing: an office or an organisation, and never a person. */
export function NewComment({ revision }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const [who, setWho] = useState('');
  const [text, setText] = useState('');
  const [measure, setMeasure] = useState<string>();
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
        setWho('');
        setText('');
        setMeasure(undefined);
        setKey(crypto.randomUUID());
      }}
    >
      <TextInput
        label={t('draft.comments.who')}
        hint={t('draft.comments.whoHint')}
        value={who}
        onChange={setWho}
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
        onChange={setMeasure}
      />
      <TextInput
        label={t('draft.comments.said')}
        value={text}
        onChange={setText}
        long
        required
        maxLength={4000}
      />
    </WriteForm>
  );
}
