import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { Localized } from '@/components/localized';
import { MeasureStatusTag } from '@/components/measure-status-tag';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatDay, formatPartialDate } from '@/lib/format-date';

import { ChangeForm } from './change-form';
import { ExplainForm } from './explain-form';
import type { AnswerKind, MeasureTask } from './queries';
import { choices, type Choice } from './report-of';
import styles from './round.module.css';
import { TaskState } from './task-state';
import type { Draft } from './use-round';

interface Props {
  readonly task: MeasureTask;
  readonly draft: Draft | undefined;
  readonly today: string;
  readonly busy: boolean;
  readonly onDraft: (draft: Draft | undefined) => void;
  readonly onReport: (choice: Choice | undefined, note: string) => void;
  readonly onExplain: (kind: AnswerKind, reason: string, comes: string | undefined) => void;
  readonly onMove: (by: number) => void;
}

/** One measure: how it was said to go last, and whether it still does. Its keys work while it has the focus, and nowhere else. */
export function RoundCard({
  task,
  draft,
  today,
  busy,
  onDraft,
  onReport,
  onExplain,
  onMove,
}: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const textOf = useLocalized();
  const card = useRef<HTMLElement>(null);
  const [changing, setChanging] = useState(draft !== undefined);
  const [explaining, setExplaining] = useState<AnswerKind>();
  const { measure, responsible, owner, status, last, allowedActions } = task;
  const canRepeat = allowedActions.includes('REPEAT');
  const canReport = allowedActions.includes('REPORT');
  const canExplain = allowedActions.includes('EXPLAIN');

  useEffect(() => card.current?.focus({ preventScroll: true }), []);

  function explain(kind: AnswerKind) {
    setChanging(false);
    setExplaining(kind);
  }

  function key(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing =
      event.target instanceof HTMLTextAreaElement ||
      (event.target instanceof HTMLInputElement && event.target.type === 'date');
    if (typing || explaining) return;
    const chosen = choices[Number(event.key) - 1];
    if (event.key === 'j') onMove(1);
    else if (event.key === 'k') onMove(-1);
    else if (event.key === 'u' && canRepeat) onReport(undefined, '');
    else if (event.key === 'e' && canReport) setChanging(true);
    else if (event.key === 's' && canExplain) explain('COMES_LATER');
    else if (event.key === 'i' && canExplain) explain('NOT_APPLICABLE');
    else if (chosen && canReport) {
      setChanging(true);
      onDraft({ note: draft?.note ?? '', choice: chosen });
    } else return;
    event.preventDefault();
  }

  return (
    // The keys are a short way to the buttons in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={card}
      className={styles.card}
      aria-label={`${measure.code} ${textOf(measure.title)}`}
      tabIndex={-1}
      onKeyDown={key}
    >
      <p className={styles.quiet}>
        {measure.code} · <TaskState state={task.state} />
      </p>
      <h2>
        <Localized text={measure.title} />
      </h2>
      {responsible.length > 0 && (
        <p className={styles.quiet}>
          {responsible.map(({ name, slug }) => name ?? slug).join(', ')}
        </p>
      )}
      {owner && (
        <p className={styles.quiet}>
          {owner.mine
            ? t('round.card.mine')
            : t('round.card.theirs', {
                name: owner.name ?? owner.partner?.name ?? t('round.card.somebody'),
              })}
        </p>
      )}
      <div className={styles.last}>
        <p>
          <MeasureStatusTag status={status.status} />{' '}
          {last
            ? t('measure.status.reported', { date: formatPartialDate(last.date, language) })
            : t('measure.status.neverReported')}
        </p>
        {(last?.comment ?? last?.manualReason) && (
          <p>
            <Localized text={last.comment ?? last.manualReason} />
          </p>
        )}
        {task.answer && (
          <p className={styles.quiet}>
            {t(`round.state.${task.answer.kind}`)}
            {task.answer.comes && ` (${formatDay(task.answer.comes, language)})`}:{' '}
            <Localized text={task.answer.reason} />
          </p>
        )}
      </div>
      {explaining && (
        <ExplainForm
          key={explaining}
          kind={explaining}
          today={today}
          busy={busy}
          onSave={(reason, comes) => onExplain(explaining, reason, comes)}
          onCancel={() => {
            setExplaining(undefined);
            card.current?.focus();
          }}
        />
      )}
      {!explaining && changing && (
        <ChangeForm
          task={task}
          draft={draft ?? { note: '' }}
          busy={busy}
          onDraft={onDraft}
          onSave={onReport}
          onCancel={() => {
            setChanging(false);
            onDraft(undefined);
            card.current?.focus();
          }}
        />
      )}
      {!explaining && !changing && (
        <div className={styles.actions}>
          {canRepeat && (
            <button
              type="button"
              className="ds-button"
              aria-disabled={busy}
              aria-keyshortcuts="u"
              onClick={() => onReport(undefined, '')}
            >
              {t('round.card.unchanged')}
            </button>
          )}
          {canReport && (
            <button
              type="button"
              className="ds-button"
              data-variant={canRepeat ? 'secondary' : undefined}
              aria-keyshortcuts="e"
              onClick={() => setChanging(true)}
            >
              {t(last ? 'round.card.change' : 'round.card.first')}
            </button>
          )}
          {canExplain && (
            <>
              <button
                type="button"
                className="ds-button"
                data-variant="tertiary"
                aria-keyshortcuts="s"
                onClick={() => explain('COMES_LATER')}
              >
                {t('round.state.COMES_LATER')}
              </button>
              <button
                type="button"
                className="ds-button"
                data-variant="tertiary"
                aria-keyshortcuts="i"
                onClick={() => explain('NOT_APPLICABLE')}
              >
                {t('round.state.NOT_APPLICABLE')}
              </button>
            </>
          )}
        </div>
      )}
      <p className={styles.keys}>{t('round.card.keys')}</p>
    </section>
  );
}
