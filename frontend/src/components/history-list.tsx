import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import styles from './history-list.module.css';

type Entry = Schemas['LedgerEntryView'];

interface Props {
  readonly entries: readonly Entry[];
  /** Leads to what had been published by then. */
  readonly linkTo?: (entry: Entry) => ReactNode;
}

/** Every published version with its reason, the newest first. */
export function HistoryList({ entries, linkTo }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ol className={styles.history}>
      {[...entries]
        .sort((a, b) => b.seq - a.seq)
        .map((entry) => (
          <li key={entry.seq}>
            <p className={styles.head}>
              <strong>{formatInstant(entry.recordedAt, language)}</strong>
              <span>{t('common.history.version', { version: entry.version })}</span>
              <span>
                {t(entry.op === 'DELETE' ? 'enums.historyOp.DELETE' : 'enums.historyOp.UPSERT')}
              </span>
            </p>
            <p>{entry.reason}</p>
            {entry.op !== 'DELETE' && linkTo?.(entry)}
          </li>
        ))}
    </ol>
  );
}
