import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';

import styles from './round.module.css';

/** What is due now, round by round, with the way to begin. */
export function DueNow({ tasks }: Readonly<{ tasks: Schemas['TasksView'] }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const next = tasks.wheel.find((day) => day.kind === 'ROUND_OPENS');
  const { due, late } = tasks.counts;
  return (
    <>
      <p className={styles.summary}>
        {due + late > 0
          ? t('round.due.now', { count: due + late })
          : t(tasks.counts.total > 0 ? 'round.due.thanks' : 'round.due.none')}{' '}
        {late > 0 && t('round.due.late', { count: late })}{' '}
        {due + late === 0 && next && t('round.due.next', { day: formatDay(next.date, language) })}
      </p>
      <ul className={styles.rounds}>
        {tasks.rounds.map(({ round, counts, measures, figures }) => {
          const open = counts.due + counts.late;
          return (
            <li key={round.id} className={styles.round}>
              <h3>
                <Localized text={round.programme?.name} />
              </h3>
              <p>
                {t('round.due.what', {
                  measures: t('round.due.measures', { count: measures.filter(isOpen).length }),
                  figures: t('round.due.figures', { count: figures.filter(isOpen).length }),
                  day: formatDay(round.due, language),
                })}
              </p>
              <p className={styles.quiet}>
                {t('round.progress', { done: counts.total - open, total: counts.total })}
              </p>
              <Link
                to="/arbeid/runde/$program/$runde"
                params={{ program: round.programme?.slug ?? '', runde: round.id }}
                className="ds-button"
                data-variant={open > 0 ? undefined : 'secondary'}
              >
                {t(open > 0 ? 'round.due.start' : 'round.due.look')}
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function isOpen({ state }: Readonly<{ state: Schemas['TaskState'] }>): boolean {
  return state === 'DUE' || state === 'LATE';
}
