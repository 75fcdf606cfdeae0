import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { ProblemAlert } from '@/components/problem-alert';
import { sessionQuery } from '@/features/session/queries';
import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import { changesBetween } from './changes-between';
import styles from './history.module.css';
import { historyQuery, namesQuery, type Subject } from './queries';
import { useWords } from './use-words';

type Entry = Schemas['LedgerEntryView'];

export interface Of {
  readonly subject: Subject;
  /** The version on the page, so that what is written here shows at once. */
  readonly version?: number | undefined;
  /** The programme whose people may have done it; none where it belongs to no programme. */
  readonly programme?: string | undefined;
}

const none = new Map<string, string>();
const shownChanges = 20;

/** The versions, the newest first. */
export function Entries({ subject, version, programme }: Of) {
  const { t } = useTranslation();
  const history = useQuery(historyQuery(subject, version));
  const { data: session } = useQuery(sessionQuery);
  const { data: members = none } = useQuery({
    ...namesQuery(programme ?? ''),
    enabled: programme !== undefined,
  });
  const entries = [...(history.data?.items ?? [])].sort((a, b) => b.seq - a.seq);

  function who(actor: string): string {
    if (actor === 'system') return t('history.system');
    const account = actor.replace(/^account:/, '');
    if (account === session?.id) return session.displayName;
    return members.get(account) ?? t('history.somebody', { name: account.slice(0, 8) });
  }

  return (
    <>
      {history.error && <ProblemAlert error={history.error} retry={() => void history.refetch()} />}
      {history.isPending && <p>{t('history.fetching')}</p>}
      {history.data && entries.length === 0 && <p>{t('history.none')}</p>}
      <ol className={styles.list}>
        {entries.map((entry, index) => (
          <li key={entry.seq}>
            <OneEntry
              entry={entry}
              before={entries[index + 1]}
              isOldestKnown={index === entries.length - 1 && history.data?.nextCursor !== undefined}
              who={who(entry.actor)}
            />
          </li>
        ))}
      </ol>
      {history.data?.nextCursor !== undefined && (
        <p>{t('history.more', { count: entries.length })}</p>
      )}
    </>
  );
}

interface EntryProps {
  readonly entry: Entry;
  readonly before: Entry | undefined;
  /** Whether there are earlier ones that were not fetched. */
  readonly isOldestKnown: boolean;
  readonly who: string;
}

function OneEntry({ entry, before, isOldestKnown, who }: EntryProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { words, where } = useWords();
  const changes =
    entry.op === 'DELETE' || !before?.snapshot
      ? undefined
      : changesBetween(before.snapshot, entry.snapshot);
  return (
    <>
      <p className={styles.head}>
        <strong>{formatInstant(entry.recordedAt, language)}</strong>
        <span>{who}</span>
        <span>{t('common.history.version', { version: entry.version })}</span>
        {entry.op === 'DELETE' && <span>{t('enums.historyOp.DELETE')}</span>}
      </p>
      <p className={styles.reason}>{entry.reason}</p>
      {!before && entry.op !== 'DELETE' && !isOldestKnown && <p>{t('history.first')}</p>}
      {changes?.length === 0 && <p>{t('history.same')}</p>}
      {changes && changes.length > 0 && (
        <details>
          <summary>{t('history.changes', { count: changes.length })}</summary>
          <dl className={styles.changes}>
            {changes.slice(0, shownChanges).map(({ path, before: was, after: is }, at) => (
              <div key={`${where(path)} ${String(at)}`}>
                <dt>{where(path)}</dt>
                <dd>
                  <del>{words(was) || t('history.nothing')}</del> →{' '}
                  <ins>{words(is) || t('history.nothing')}</ins>
                </dd>
              </div>
            ))}
          </dl>
          {changes.length > shownChanges && (
            <p>{t('history.andMore', { count: changes.length - shownChanges })}</p>
          )}
        </details>
      )}
    </>
  );
}
