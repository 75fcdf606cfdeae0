import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { SelectField } from '@/components/select-field';
import { Tag } from '@/components/tag';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatDay } from '@/lib/format-date';

import styles from './draft.module.css';
import { answerComment, publishComment } from './queries';
import { TextInput } from './text-input';
import { WithdrawComment } from './withdraw-comment';
import { WriteForm } from './write-form';

interface Props {
  readonly slug: string;
  readonly hearing: Schemas['WorkingHearing'];
}

/** What was said of a revision, and what is answered. */
export function Comments({ slug, hearing }: Props) {
  const { t } = useTranslation();
  if (hearing.comments.length === 0) return <p>{t('draft.comments.none')}</p>;
  return (
    <>
      <p>{t('draft.comments.unanswered', { count: hearing.unanswered })}</p>
      <ul className={styles.list}>
        {hearing.comments.map((each) => (
          <li key={each.comment.id} className={styles.item}>
            <OneComment slug={slug} {...each} />
          </li>
        ))}
      </ul>
    </>
  );
}

const answers = ['TAKEN', 'PARTLY_TAKEN', 'NOT_TAKEN', 'NOTED'] as const;

function OneComment({
  slug,
  comment,
  allowedActions,
}: Readonly<{ slug: string } & Schemas['WorkingComment']>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const { author, answer, state } = comment;
  return (
    <>
      <p>
        <strong>
          {author.partner
            ? (author.partner.name ?? author.partner.slug)
            : localized(author.capacity)}
        </strong>
        {', '}
        {formatDay(comment.receivedOn, language)}
        {', '}
        {comment.measure === undefined
          ? t('draft.comments.whole')
          : t('draft.blockers.measure', { code: comment.measure })}{' '}
        <Tag icon={state === 'PUBLISHED' ? 'check' : 'clock'}>
          {t(`draft.comments.state.${state}`)}
        </Tag>
      </p>
      <p className={styles.said}>{comment.text}</p>
      {answer && (
        <p>
          <strong>{t(`draft.comments.outcome.${answer.outcome}`)}:</strong>{' '}
          <Localized text={answer.text} />
        </p>
      )}
      {allowedActions.includes('ANSWER') && (
        <details key={comment.version}>
          <summary>{t(answer ? 'draft.comments.answerAgain' : 'draft.comments.answer')}</summary>
          <Answer slug={slug} comment={comment} />
        </details>
      )}
      {allowedActions.includes('PUBLISH') && (
        <WriteForm
          slug={slug}
          submit={t('draft.comments.publish')}
          send={() => publishComment(comment)}
        />
      )}
      {allowedActions.includes('WITHDRAW') && (
        <details>
          <summary>{t('revising.comment.title')}</summary>
          <WithdrawComment slug={slug} comment={comment} />
        </details>
      )}
    </>
  );
}

function Answer({ slug, comment }: Readonly<{ slug: string; comment: Schemas['CommentView'] }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const [outcome, setOutcome] = useState<(typeof answers)[number]>(
    comment.answer?.outcome ?? 'TAKEN',
  );
  const [text, setText] = useState(localized(comment.answer?.text));
  const [reason, setReason] = useState('');
  const isRead = comment.state === 'PUBLISHED' && comment.answer !== undefined;
  return (
    <WriteForm
      slug={slug}
      submit={t('draft.comments.save')}
      send={() =>
        answerComment(
          comment,
          { outcome, text: { ...comment.answer?.text, [language]: text.trim() } },
          isRead ? reason : undefined,
        )
      }
    >
      <SelectField
        className={styles.field}
        label={t('draft.comments.what')}
        value={outcome}
        options={answers.map((value) => ({ value, label: t(`draft.comments.outcome.${value}`) }))}
        onChange={(value) => setOutcome(value ?? 'TAKEN')}
      />
      <TextInput label={t('draft.comments.text')} value={text} onChange={setText} long required />
      {isRead && (
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
