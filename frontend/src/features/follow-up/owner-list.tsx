import { useTranslation } from 'react-i18next';

import { Icon } from '@/components/icon';
import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import type { OwnerProgress } from './asked';
import styles from './follow-up.module.css';
import type { PersonToRemind } from './queries';

interface Props {
  readonly owners: readonly OwnerProgress[];
  readonly people: readonly PersonToRemind[];
  readonly busy: boolean;
  readonly onRemind: (account: string) => void;
}

/** How far each has come, in words and in a bar, with a reminder for who has something left. */
export function OwnerList({ owners, people, busy, onRemind }: Props) {
  const { t } = useTranslation();
  const nameOf = ({ key, name }: OwnerProgress) =>
    key === '' ? t('round.follow.owner.nobody') : (name ?? t('round.follow.owner.somebody'));
  return (
    <ul className={styles.owners}>
      {owners.map((owner) => {
        const person = people.find(({ account }) => account === owner.account);
        return (
          <li key={owner.key} className={styles.owner}>
            <h3>{nameOf(owner)}</h3>
            <p>
              {t('round.follow.progress', { done: owner.done, total: owner.total })}
              {owner.late > 0 && <Late count={owner.late} />}
            </p>
            <progress value={owner.done} max={owner.total} aria-label={nameOf(owner)} />
            {person && <Reminder person={person} busy={busy} onRemind={onRemind} />}
          </li>
        );
      })}
      {people
        .filter(({ account }) => !owners.some((owner) => owner.account === account))
        .map((person) => (
          <li key={person.account} className={styles.owner}>
            <h3>{person.name}</h3>
            <p>
              {t('round.follow.left', { count: person.left })}
              {person.late > 0 && <Late count={person.late} />}
            </p>
            <Reminder person={person} busy={busy} onRemind={onRemind} />
          </li>
        ))}
    </ul>
  );
}

function Late({ count }: Readonly<{ count: number }>) {
  const { t } = useTranslation();
  return (
    <span className={styles.late}>
      {' '}
      <Icon name="warning" /> {t('round.follow.late', { count })}
    </span>
  );
}

type ReminderProps = Pick<Props, 'busy' | 'onRemind'> & { readonly person: PersonToRemind };

function Reminder({ person, busy, onRemind }: ReminderProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {person.remindedAt && (
        <p className={styles.quiet}>
          {t('round.follow.remind.last', { when: formatInstant(person.remindedAt, language) })}
        </p>
      )}
      {!person.wanted && <p className={styles.quiet}>{t('round.follow.remind.unwanted')}</p>}
      {person.canBeReminded && (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-disabled={busy}
          aria-label={t('round.follow.remind.to', { name: person.name })}
          onClick={() => onRemind(person.account)}
        >
          {t('round.follow.remind.one')}
        </button>
      )}
    </>
  );
}
