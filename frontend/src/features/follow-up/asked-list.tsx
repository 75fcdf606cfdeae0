import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { SelectField } from '@/components/select-field';
import { Localized } from '@/components/localized';
import { TaskState } from '@/features/reporting/task-state';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatDay } from '@/lib/format-date';

import { AssignForm } from './assign-form';
import { isOpen, type Asked } from './asked';
import styles from './follow-up.module.css';
import type { Member } from './queries';

const filters = ['OPEN', 'LATE', 'UNASSIGNED'] as const;
type Filter = (typeof filters)[number];

function passes(asked: Asked, filter: Filter | undefined): boolean {
  if (filter === 'OPEN') return isOpen(asked);
  if (filter === 'LATE') return asked.state === 'LATE';
  return filter === undefined || asked.owner === undefined;
}

interface Props {
  readonly asked: readonly Asked[];
  readonly members: readonly Member[];
  readonly mayAssign: boolean;
  readonly busy: boolean;
  /** Answers whether it came through. */
  readonly onAssign: (
    asked: readonly Asked[],
    owner: string,
    due: string | undefined,
  ) => Promise<boolean>;
}

/** Everything that is asked about, with who has it; one or many are given to somebody. */
export function AskedList({ asked, members, mayAssign, busy, onAssign }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const textOf = useLocalized();
  const heading = useRef<HTMLParagraphElement>(null);
  const [filter, setFilter] = useState<Filter>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  /** Whether the form is for all that are chosen, or for the one row of this key. */
  const [editing, setEditing] = useState<string>();
  const latest = useRef<string>(undefined);
  useEffect(() => {
    latest.current = editing;
  }, [editing]);
  const shown = asked.filter((each) => passes(each, filter));
  const marked = shown.filter(({ key }) => chosen.has(key));

  function choose(key: string, on: boolean) {
    const next = new Set(chosen);
    if (on) next.add(key);
    else next.delete(key);
    setChosen(next);
  }

  async function save(
    form: string,
    rows: readonly Asked[],
    owner: string,
    due: string | undefined,
  ) {
    if (!(await onAssign(rows, owner, due))) return;
    if (form === 'all') setChosen(new Set());
    // Another one may have been opened while it was on its way: that stays, with the focus.
    if (latest.current !== form) return;
    setEditing(undefined);
    heading.current?.focus();
  }

  const titleOf = ({ code, title, place }: Asked) =>
    [code, textOf(title) + (place ? `, ${place}` : '')].filter(Boolean).join(' ');

  return (
    <>
      <SelectField
        label={t('round.follow.filter.label')}
        value={filter}
        allLabel={t('round.follow.filter.ALL')}
        options={filters.map((value) => ({ value, label: t(`round.follow.filter.${value}`) }))}
        onChange={setFilter}
        className={styles.filter}
      />
      <p ref={heading} tabIndex={-1} role="status">
        {t('round.follow.shown', { count: shown.length })}
      </p>
      {mayAssign && shown.length > 0 && (
        <div className={styles.bulk}>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={marked.length === shown.length}
              onChange={(event) =>
                setChosen(event.target.checked ? new Set(shown.map(({ key }) => key)) : new Set())
              }
            />
            {t('round.follow.assign.all')}
          </label>
          {editing === 'all' && marked.length > 0 ? (
            <AssignForm
              asked={marked}
              members={members}
              busy={busy}
              onSave={(owner, due) => void save('all', marked, owner, due)}
              onCancel={() => setEditing(undefined)}
            />
          ) : (
            <button
              type="button"
              className="ds-button"
              aria-disabled={marked.length === 0}
              onClick={() => {
                if (marked.length > 0) setEditing('all');
              }}
            >
              {t('round.follow.assign.chosen', { count: marked.length })}
            </button>
          )}
        </div>
      )}
      <ul className={styles.rows}>
        {shown.map((each) => (
          <li key={each.key} className={styles.row}>
            <div className={styles.what}>
              {mayAssign && (
                <input
                  type="checkbox"
                  aria-label={t('round.follow.assign.choose', { title: titleOf(each) })}
                  checked={chosen.has(each.key)}
                  onChange={(event) => choose(each.key, event.target.checked)}
                />
              )}
              <p>
                {each.code} <Localized text={each.title} />
                {each.place && `, ${each.place}`}
              </p>
            </div>
            <p>
              <TaskState state={each.state} />
            </p>
            <p className={each.owner ? undefined : styles.quiet}>
              {each.owner
                ? (each.owner.name ?? each.owner.partner?.name ?? t('round.follow.owner.somebody'))
                : t('round.follow.owner.nobody')}
            </p>
            <p className={styles.quiet}>
              {t('round.follow.due', { day: formatDay(each.due, language) })}
            </p>
            {mayAssign &&
              (editing === each.key ? (
                <AssignForm
                  asked={[each]}
                  members={members}
                  busy={busy}
                  onSave={(owner, due) => void save(each.key, [each], owner, due)}
                  onCancel={() => setEditing(undefined)}
                />
              ) : (
                <button
                  type="button"
                  className="ds-button"
                  data-variant="tertiary"
                  aria-label={t('round.follow.assign.row', { title: titleOf(each) })}
                  onClick={() => setEditing(each.key)}
                >
                  {t('round.follow.assign.open')}
                </button>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}
