import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { PageHeading } from '@/components/page-heading';
import { OwnProgrammes } from '@/features/session/own-programmes';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

/** Where work begins: who one is, and in which programmes. */
export function WorkPage() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('work.page.title')} />
          {session && (
            <p className={listStyles.lede}>
              {t('work.page.who', { name: session.displayName })}
              {session.administrator && ` ${t('work.page.administrator')}`}
            </p>
          )}
        </div>
        {session && (
          <section className={listStyles.body} aria-labelledby="own-programmes">
            <h2 id="own-programmes">{t('work.page.programmes')}</h2>
            <OwnProgrammes memberships={session.memberships} />
          </section>
        )}
      </div>
    </>
  );
}
