import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
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

interface Of {
  readonly subject: Subject;
  /** The version on the page, so that what is written here shows at once. */
  readonly version?: number | undefined;
  /** The programme whose people may have done it; none where it belongs to no programme. */
  readonly programme?: string | undefined;
}

interface Props extends Of {
  /** What stands above it, when a page has more than one history. */
  readonly title?: string;
}

interface FoldedProps extends Of {
  /** What it is the history of, for those who hear only one line at a time. */
  readonly name: string;
}

const none = new Map<string, string>();
const shownChanges = 20;

/** All that was published of something: when, who, why, and what is said otherwise since, field by field. */
export function History({ title, ...of }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id}>{title ?? t('history.title')}</h2>
      <Entries {...of} />
    </section>
  );
}

/** The same under something that is one of many: fetched when it is wanted. */
export function FoldedHistory({ name, ...of }: FoldedProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.folded}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {t('history.title')}
        <span className="visually-hidden"> {t('history.of', { name })}</span>
      </summary>
      {isOpen && (
        <div className={styles.part}>
          <Entries {...of} />
        </div>
      )}
    </details>
  );
}

function Entries({ subject, version, programme }: Of) {
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
