import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Icon } from '@/components/icon';
import editing from '@/features/editing/editing.module.css';
import { useLanguage } from '@/i18n/use-language';
import { formatNumber } from '@/lib/format-quantity';
import { formatReportPeriod } from '@/lib/report-period';

import { isAcceptable } from './cells';
import styles from './figure-entry.module.css';
import type { GridCell } from './queries';
import type { Entry, Outcome } from './use-entry';
import { useRowName } from './use-row-name';

interface Props {
  readonly outcome: Outcome | undefined;
  readonly entry: Entry;
  readonly slug: string;
  readonly onGoTo: (id: string) => void;
}

const mostShown = 50;

function titleOf(odd: boolean, meanwhile: boolean) {
  if (!odd) return 'entry.faultTitle';
  return meanwhile ? 'entry.meanwhileTitle' : 'entry.oddTitle';
}

/** What came of looking or saving: what was sent, or all that is wrong, with the way to each cell. */
export function OutcomeNotice({ outcome, entry, slug, onGoTo }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useRowName();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (outcome) box.current?.focus();
  }, [outcome]);

  /** What stood there when it was written, and what stands there now. */
  function whatChanged(id: string, now: GridCell): string {
    const word = (value: number | undefined) =>
      value === undefined ? t('entry.noFigure') : formatNumber(value, language);
    return t('entry.wasAndIs', { was: word(entry.changed.get(id)?.value), is: word(now.value) });
  }

  if (!outcome) return <div role="status" />;
  if (outcome.kind === 'clean' || outcome.kind === 'sent') {
    const { kind, entered, unchanged } = outcome;
    return (
      <div ref={box} className={editing.notice} role="status" tabIndex={-1}>
        <p>
          {t(`entry.${kind}`, { count: entered })}{' '}
          {unchanged > 0 && t('entry.unchanged', { count: unchanged })}
        </p>
        {kind === 'sent' && (
          <Link to="/arbeid/$program/innsendt" params={{ program: slug }}>
            {t('entry.seeSent')}
          </Link>
        )}
      </div>
    );
  }
  if (outcome.kind !== 'faults') {
    return (
      <div ref={box} className={styles.faults} role="alert" tabIndex={-1}>
        <p>{t(`entry.refused.${outcome.kind}`)}</p>
      </div>
    );
  }
  const { faults } = outcome;
  const meanwhile = faults.some(({ code }) => code === 'meanwhile');
  const odd = faults.every(({ code }) => isAcceptable(code));
  return (
    <div ref={box} className={styles.faults} role="alert" tabIndex={-1}>
      <h2>
        <Icon name="warning" /> {t(titleOf(odd, meanwhile), { count: faults.length })}
      </h2>
      <ul>
        {faults.slice(0, mostShown).map(({ id, code }) => {
          const placed = entry.cells.get(id);
          return (
            <li key={id + code}>
              <button type="button" className={styles.link} onClick={() => onGoTo(id)}>
                {placed &&
                  `${nameOf(placed.row, false)}, ${formatReportPeriod(placed.cell.period, language)}`}
              </button>{' '}
              {t(`entry.fault.${code}`)}
              {code === 'meanwhile' && placed && ` ${whatChanged(id, placed.cell)}`}
            </li>
          );
        })}
      </ul>
      {faults.length > mostShown && <p>{t('entry.more', { count: faults.length - mostShown })}</p>}
      {odd && (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => void entry.accept(faults)}
        >
          {t(meanwhile ? 'entry.keepMine' : 'entry.accept')}
        </button>
      )}
    </div>
  );
}
