import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { Icon } from '@/components/icon';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';

import styles from './measure-neighbours.module.css';
import type { MeasureSummary } from './measure-values';

const measurePage = '/p/$program/tiltak/$nr';

interface Props {
  /** The slug of the programme. */
  readonly programme: string;
  readonly code: string;
  /** The measures of the plan in its order. */
  readonly ofPlan: readonly MeasureSummary[];
  /** Those of the list that the reader came from, in its order; absent when that is the plan. */
  readonly ofList?: readonly MeasureSummary[];
}

/**
 * The measures before and after this one in the list that the reader came from, else in the plan; Ctrl and an arrow key go
 * there, too. The address keeps the list.
 */
export function MeasureNeighbours({ programme, code, ofPlan, ofList }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: measurePage });
  // Reports come and days are chosen: what is not in the list any more still has its place in the plan.
  const list = ofList?.some((each) => each.code === code) ? ofList : undefined;
  const walked = list ?? ofPlan;
  const place = walked.findIndex((each) => each.code === code);
  const previous = place > 0 ? walked[place - 1] : undefined;
  const next = place >= 0 ? walked[place + 1] : undefined;

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
        search: (old) => old,
      });
    }
    document.addEventListener('keydown', go);
    return () => {
      document.removeEventListener('keydown', go);
    };
  }, [navigate, programme, previous, next]);

  if (!previous && !next && !list) return null;
  return (
    <nav className={styles.neighbours} aria-label={t('measure.neighbours.label')}>
      {previous && (
        <Link
          className={styles.previous}
          from={measurePage}
          to="/p/$program/tiltak/$nr"
          params={{ program: programme, nr: previous.code }}
          search={(old) => old}
          aria-keyshortcuts="Control+ArrowLeft"
        >
          <Icon name="back" />
          <span>
            <span className={styles.term}>{t('measure.neighbours.previous')}</span> {previous.code}{' '}
            <Localized text={previous.title} /> {previous.illustrative && <IllustrativeTag />}
          </span>
        </Link>
      )}
      {next && (
        <Link
          className={styles.next}
          from={measurePage}
          to="/p/$program/tiltak/$nr"
          params={{ program: programme, nr: next.code }}
          search={(old) => old}
          aria-keyshortcuts="Control+ArrowRight"
        >
          <span>
            <span className={styles.term}>{t('measure.neighbours.next')}</span> {next.code}{' '}
            <Localized text={next.title} /> {next.illustrative && <IllustrativeTag />}
          </span>
          <Icon name="forward" />
        </Link>
      )}
      {list && (
        <p className={styles.list}>
          {t('measure.neighbours.place', { place: place + 1, count: list.length })}{' '}
          <ListLink programme={programme} />
        </p>
      )}
      <p className={styles.hint}>{t('measure.neighbours.hint')}</p>
    </nav>
  );
}

/** The way back to the list, as it was. */
function ListLink({ programme }: { readonly programme: string }) {
  const { t } = useTranslation();
  const { revisjon } = useSearch({ from: measurePage });
  const words = t('measure.neighbours.toList');
  return revisjon === undefined ? (
    <Link
      from={measurePage}
      to="/p/$program/plan"
      params={{ program: programme }}
      search={(old) => ({ ...old, revisjon: undefined })}
    >
      {words}
    </Link>
  ) : (
    <Link
      from={measurePage}
      to="/p/$program/plan/r/$rev"
      params={{ program: programme, rev: revisjon }}
      search={(old) => ({ ...old, revisjon: undefined })}
    >
      {words}
    </Link>
  );
}
