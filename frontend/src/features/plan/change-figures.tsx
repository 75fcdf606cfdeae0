import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { MeasureChange } from '@/api/types';

import styles from './change-figures.module.css';
import { measureChanges } from './plan-values';

interface Props {
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: MeasureChange | undefined;
}

/** How many measures became of what. Each number shows only those; once more shows all again. */
export function ChangeFigures({ counts, chosen }: Props) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('difference.figures')}>
      <ul className={styles.figures}>
        {measureChanges
          .filter((change) => (counts[change] ?? 0) > 0)
          .map((change) => (
            <li key={change}>
              <Link
                to="."
                search={(old) => ({ ...old, endring: change === chosen ? undefined : change })}
                hash=""
                replace
                resetScroll={false}
                className={styles.figure}
                aria-current={change === chosen ? 'true' : undefined}
              >
                <span className={styles.value}>{counts[change]}</span>{' '}
                <span className={styles.label}>{t(`enums.measureChange.${change}`)}</span>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
