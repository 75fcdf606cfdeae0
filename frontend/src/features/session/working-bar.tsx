import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { classNames } from '@/lib/class-names';
import { forgetDrafts } from '@/lib/drafts';

import pageStyles from '@/components/page.module.css';
import { leave } from './leave';
import { OfflineNotice } from './offline-notice';
import { isSignedOut, sessionQuery, signOut } from './queries';
import { useRefusalWords } from './use-refusal-words';
import styles from './working-bar.module.css';

/** Stands on top of every working page: the way to where work begins, who is signed in, and the way out. */
export function WorkingBar() {
  const { t } = useTranslation();
  const router = useRouter();
  const queryClient = useQueryClient();
  const wordsOf = useRefusalWords();
  // Whoever comes back to the page may have been signed out elsewhere meanwhile.
  const { data: session } = useQuery({ ...sessionQuery, refetchOnWindowFocus: 'always' });
  const [refused, setRefused] = useState<string>();

  useEffect(
    () =>
      queryClient.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        if (isSignedOut(event.action.error)) {
          void leave(router, queryClient, router.state.location.href);
        }
      }),
    [queryClient, router],
  );

  async function end() {
    setRefused(undefined);
    try {
      await signOut();
    } catch (error) {
      setRefused(wordsOf(error));
      return;
    }
    await leave(router, queryClient);
    // Last, for until then the page kept what was not saved.
    forgetDrafts();
  }

  return (
    <div className={styles.strip}>
      <div className={classNames(pageStyles.page, styles.bar)}>
        <p className={styles.where}>
          <Link to="/arbeid" search={({ lang }) => ({ lang })}>
            {t('work.page.title')}
          </Link>{' '}
          {session && t('work.bar.who', { name: session.displayName })}{' '}
          <Link to="/arbeid/meg" search={({ lang }) => ({ lang })}>
            {t('work.bar.own')}
          </Link>
        </p>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => {
            void end();
          }}
        >
          {t('work.bar.signOut')}
        </button>
        <p className={styles.refused} role="alert">
          {refused !== undefined && `${t('work.bar.stillIn')} ${refused}`}
        </p>
        <OfflineNotice />
      </div>
    </div>
  );
}
