import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { ProblemAlert } from '@/components/problem-alert';
import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import styles from './history-section.module.css';
import { programmeHistoryQuery } from './queries';

interface Props {
  readonly slug: string;
  /** The version on the page. */
  readonly version: number;
}

/** Every published version with its reason, the newest first; each can be looked at again. */
export function HistorySection({ slug, version }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const history = useQuery(programmeHistoryQuery(slug));
  if (history.error) {
    return <ProblemAlert error={history.error} retry={() => void history.refetch()} />;
  }
  const entries = [...(history.data?.items ?? [])].sort((a, b) => b.seq - a.seq);
  return (
    <>
      <p>
        {t('programme.history.intro')} {t('programme.history.current', { version })}
      </p>
      <ol className={styles.history}>
        {entries.map((entry) => (
          <li key={entry.seq}>
            <p className={styles.head}>
              <strong>{formatInstant(entry.recordedAt, language)}</strong>
              <span>{t('programme.history.version', { version: entry.version })}</span>
              <span>
                {t(entry.op === 'DELETE' ? 'enums.historyOp.DELETE' : 'enums.historyOp.UPSERT')}
              </span>
            </p>
            <p>{entry.reason}</p>
            {entry.op !== 'DELETE' && (
              <Link
                to="/p/$program"
                params={{ program: slug }}
                search={(old) => ({ ...old, kjent: entry.recordedAt })}
              >
                {t('programme.history.show')}
                <span className="visually-hidden">
                  {' '}
                  ({t('programme.history.version', { version: entry.version })})
                </span>
              </Link>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
