import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/empty-state';
import { PartnerLink } from '@/components/partner-link';
import { ProblemAlert } from '@/components/problem-alert';
import { ShowMore } from '@/components/show-more';

import styles from './contact.module.css';
import { ErasePerson } from './erase-person';
import { publicContactsQuery } from './queries';

interface Props {
  readonly programme: string;
  readonly onErase: (contact: string) => void;
}

/** The contacts of a programme as everybody reads them, for an administrator whom a person asks to be forgotten. */
export function ErasePersons({ programme, onErase }: Props) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(publicContactsQuery(programme));
  const contacts = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.error) return <ProblemAlert error={list.error} retry={() => void list.refetch()} />;
  if (list.data && contacts.length === 0) {
    return <EmptyState title={t('contact.page.none')} text={t('contact.page.noneText')} />;
  }
  return (
    <>
      <ul className={styles.list}>
        {contacts.map(({ id, role, partner, mailbox, person }) => (
          <li key={id} className={styles.card}>
            <h3 className={styles.title}>{role}</h3>
            <p>
              <PartnerLink partner={partner} />
            </p>
            {mailbox !== undefined && <p>{mailbox}</p>}
            {person && <p>{person.name}</p>}
            <div className={styles.row}>
              <ErasePerson role={role} onErase={() => onErase(id)} />
            </div>
          </li>
        ))}
      </ul>
      <ShowMore query={list} />
    </>
  );
}
