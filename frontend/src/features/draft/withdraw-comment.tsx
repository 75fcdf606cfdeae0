import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';

import { withdrawComment } from './queries';
import { TextInput } from './text-input';
import { WriteForm } from './write-form';

interface Props {
  readonly slug: string;
  readonly comment: Schemas['CommentView'];
}

/** Takes back what was said of a revision, and says why: nobody is told of it any more. */
export function WithdrawComment({ slug, comment }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <WriteForm
      slug={slug}
      submit={t('revising.comment.submit')}
      send={() => withdrawComment(comment, reason.trim())}
    >
      <p>{t('revising.comment.what')}</p>
      <TextInput
        label={t('draft.reason')}
        hint={t('draft.reasonHint')}
        value={reason}
        onChange={setReason}
        required
        maxLength={500}
      />
    </WriteForm>
  );
}
