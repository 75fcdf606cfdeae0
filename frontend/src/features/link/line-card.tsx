import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { today } from '@/lib/iso-date';

import { choicesOf, type Line, type LineDraft, type LineFault } from './answers';
import { LineAbout } from './line-about';
import styles from './link.module.css';

interface Props {
  readonly line: Line;
  readonly draft: LineDraft;
  readonly fault: LineFault | undefined;
  readonly onChange: (draft: LineDraft) => void;
}

const phases = ['PLANNED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'CANCELLED'] as const;
const longestComment = 2000;
const longestNote = 500;

/** One line of an update: what is asked, the quick answers, and the fields of the one that was chosen. */
export function LineCard({ line, draft, fault, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { figure } = line;
  const ofFigure = figure !== undefined;
  const reported = draft.answer === 'REPORTED';
  const set = (change: LineDraft) => onChange({ ...draft, ...change });

  return (
    <fieldset className={styles.card} id={`line-${String(line.number)}`} tabIndex={-1}>
      <legend className={styles.legend}>
        <LineAbout line={line} />
      </legend>
      <div className={styles.choices}>
        {choicesOf(line).map((answer) => (
          <label key={answer} className={styles.choice}>
            <input
              type="radio"
              name={`${id}-answer`}
              checked={draft.answer === answer}
              onChange={() => set({ answer })}
            />
            {t(
              ofFigure && answer === 'REPORTED'
                ? 'link.answer.REPORTED_FIGURE'
                : `link.answer.${answer}`,
            )}
          </label>
        ))}
      </div>
      {reported && figure && (
        <div className={styles.field}>
          <label className="ds-label" htmlFor={`${id}-value`}>
            {t('link.line.value', { period: figure.period, unit: figure.unit })}
          </label>
          <input
            id={`${id}-value`}
            className="ds-input"
            type="text"
            inputMode="decimal"
            value={draft.value ?? ''}
            aria-invalid={fault === 'value'}
            aria-describedby={`${id}-fault`}
            onChange={(event) => set({ value: event.target.value })}
          />
        </div>
      )}
      {reported && !ofFigure && (
        <>
          <div className={styles.field}>
            <label className="ds-label" htmlFor={`${id}-phase`}>
              {t('link.line.phase')}
            </label>
            <select
              id={`${id}-phase`}
              className="ds-input"
              value={draft.phase ?? ''}
              aria-invalid={fault === 'phase'}
              aria-describedby={`${id}-fault`}
              onChange={(event) => {
                set({ phase: phases.find((phase) => phase === event.target.value) });
              }}
            >
              <option value="">{t('link.line.choose')}</option>
              {phases.map((phase) => (
                <option key={phase} value={phase}>
                  {t(`link.phase.${phase}`)}
                </option>
              ))}
            </select>
          </div>
          <div className={styles.field}>
            <label className="ds-label" htmlFor={`${id}-comment`}>
              {t('link.line.comment')}
            </label>
            <textarea
              id={`${id}-comment`}
              className="ds-input"
              rows={3}
              maxLength={longestComment}
              value={draft.comment ?? ''}
              onChange={(event) => set({ comment: event.target.value })}
            />
          </div>
        </>
      )}
      {draft.answer === 'LATER' && (
        <div className={styles.field}>
          <label className="ds-label" htmlFor={`${id}-later`}>
            {t('link.line.laterOn')}
          </label>
          <input
            id={`${id}-later`}
            className="ds-input"
            type="date"
            min={today()}
            value={draft.laterOn ?? ''}
            aria-invalid={fault === 'laterOn'}
            aria-describedby={`${id}-fault`}
            onChange={(event) => set({ laterOn: event.target.value })}
          />
        </div>
      )}
      {draft.answer !== undefined && (
        <div className={styles.field}>
          <label className="ds-label" htmlFor={`${id}-note`}>
            {t('link.line.note')}
          </label>
          <input
            id={`${id}-note`}
            className="ds-input"
            type="text"
            maxLength={longestNote}
            value={draft.note ?? ''}
            onChange={(event) => set({ note: event.target.value })}
          />
        </div>
      )}
      <p id={`${id}-fault`} className={styles.fault}>
        {fault && t(`link.fault.${fault}`)}
      </p>
    </fieldset>
  );
}
