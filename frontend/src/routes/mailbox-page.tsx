import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';
import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { ProblemAlert } from '@/components/problem-alert';
import { MailItem } from '@/features/mailbox/mail-item';
import { mailboxQuery } from '@/features/mailbox/queries';
import { WorkingBar } from '@/features/session/working-bar';

import styles from '@/features/mailbox/mailbox.module.css';
import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

/** The mail of an installation that is there to be tried out. */
export function MailboxPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(mailboxQuery);
  const absent = error instanceof ApiProblem && error.status === 404;
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('mailbox.title')} />
          {!absent && <p className={listStyles.lede}>{t('mailbox.lede')}</p>}
        </div>
        {absent && <EmptyState title={t('mailbox.absent')} text={t('mailbox.absentText')} />}
        {error && !absent && <ProblemAlert error={error} retry={() => void refetch()} />}
        {data?.items.length === 0 && (
          <EmptyState title={t('mailbox.none')} text={t('mailbox.noneText')} />
        )}
        <ul className={styles.list}>
          {data?.items.map((mail) => (
            <MailItem key={mail.id} mail={mail} />
          ))}
        </ul>
      </div>
    </>
  );
}
