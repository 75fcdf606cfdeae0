import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { Icon } from '@/components/icon';
import { Localized } from '@/components/localized';

import styles from './measure-neighbours.module.css';
import type { MeasureSummary } from './measure-values';

interface Props {
  /** The slug of the programme. */
  readonly programme: string;
  readonly code: string;
  /** The measures of the plan in its order. */
  readonly ofPlan: readonly MeasureSummary[];
}

/** The measures before and after this one in the plan; Ctrl and an arrow key go there, too. */
export function MeasureNeighbours({ programme, code, ofPlan }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const place = ofPlan.findIndex((each) => each.code === code);
  const previous = place > 0 ? ofPlan[place - 1] : undefined;
  const next = place >= 0 ? ofPlan[place + 1] : undefined;

  useEffect(() => {
    function go(event: KeyboardEvent) {
      if (!event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return;
      // In a field, Ctrl and an arrow move by a word.
      if (event.target instanceof Element && event.target.closest('input, select, textarea'))
        return;
      const to =
        event.key === 'ArrowLeft' ? previous : event.key === 'ArrowRight' ? next : undefined;
      if (!to) return;
      event.preventDefault();
      void navigate({
        to: '/p/$program/tiltak/$nr',
        params: { program: programme, nr: to.code },
      });
    }
    document.addEventListener('keydown', go);
    return () => {
      document.removeEventListener('keydown', go);
    };
  }, [navigate, programme, previous, next]);

  if (!previous && !next) return null;
  return (
    <nav className={styles.neighbours} aria-label={t('measure.neighbours.label')}>
      {previous && (
        <Link
          className={styles.previous}
          to="/p/$program/tiltak/$nr"
          params={{ program: programme, nr: previous.code }}
          aria-keyshortcuts="Control+ArrowLeft"
        >
          <Icon name="back" />
          <span>
            <span className={styles.term}>{t('measure.neighbours.previous')}</span> {previous.code}{' '}
            <Localized text={previous.title} />
          </span>
        </Link>
      )}
      {next && (
        <Link
          className={styles.next}
          to="/p/$program/tiltak/$nr"
          params={{ program: programme, nr: next.code }}
          aria-keyshortcuts="Control+ArrowRight"
        >
          <span>
            <span className={styles.term}>{t('measure.neighbours.next')}</span> {next.code}{' '}
            <Localized text={next.title} />
          </span>
          <Icon name="forward" />
        </Link>
      )}
      <p className={styles.hint}>{t('measure.neighbours.hint')}</p>
    </nav>
  );
}
