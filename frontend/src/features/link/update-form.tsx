import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { ProblemAlert } from '@/components/problem-alert';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';
import { today } from '@/lib/iso-date';

import { answerOf, faultOfLine, type Draft, type LineDraft } from './answers';
import { forgetDraft, keepDraft, readDraft } from './draft';
import { LineCard } from './line-card';
import styles from './link.module.css';
import { answerUpdateLink } from './queries';

interface Props {
  readonly token: string;
  readonly form: Schemas['UpdateForm'];
  /** What is entered is kept on this device by this name; not at all without. */
  readonly draftName: string | undefined;
  readonly onAnswered: (receipt: Schemas['UpdateReceipt']) => void;
  /** Tells of an answer that the link is not good for any more. */
  readonly onRefused: (error: unknown) => boolean;
}

const emptyLine: LineDraft = {};

/** All lines of an update, to be sent together. */
export function UpdateForm({ token, form, draftName, onAnswered, onRefused }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [draft, setDraft] = useState<Draft>(() => readDraft(draftName));
  const [looked, setLooked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const faults = form.items.map((line) =>
    faultOfLine(line, draft[line.number] ?? emptyLine, today()),
  );
  const answered = faults.filter((fault) => fault === undefined).length;

  function change(number: number, line: LineDraft) {
    const next = { ...draft, [number]: line };
    setDraft(next);
    keepDraft(draftName, next);
  }

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setLooked(true);
    const wrong = form.items[faults.findIndex((fault) => fault !== undefined)];
    if (wrong) {
      document.getElementById(`line-${String(wrong.number)}`)?.focus();
      return;
    }
    setBusy(true);
    setError(undefined);
    try {
      const answers = form.items.flatMap(
        (line) => answerOf(line, draft[line.number] ?? emptyLine, language) ?? [],
      );
      const receipt = await answerUpdateLink(token, answers);
      forgetDraft(draftName);
      onAnswered(receipt);
    } catch (refused) {
      if (!onRefused(refused)) setError(refused);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        void submit(event);
      }}
    >
      <p>
        <Localized text={form.programme.name} />
        {' · '}
        {t('link.form.due', { day: formatDay(form.due, language) })}
      </p>
      {form.message && <p className={styles.message}>{form.message}</p>}
      {form.items.map((line, index) => (
        <LineCard
          key={line.number}
          line={line}
          draft={draft[line.number] ?? emptyLine}
          fault={looked ? faults[index] : undefined}
          onChange={(next) => change(line.number, next)}
        />
      ))}
      {error !== undefined && <ProblemAlert error={error} />}
      <div className={styles.send}>
        <p role="status">
          {t('link.form.answered', { answered, all: form.items.length })}
          {draftName !== undefined && ` ${t('link.form.kept')}`}
        </p>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t(busy ? 'link.form.sending' : 'link.form.send')}
        </button>
      </div>
    </form>
  );
}
