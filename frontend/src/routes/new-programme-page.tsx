import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { NewProgrammeForm } from '@/features/administration/new-programme-form';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

/** A programme that is not in the record yet, for administrators. */
export function NewProgrammePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  const [leaderless, setLeaderless] = useState<{ readonly slug: string; readonly why: string }>();
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('admin.programme.title')} />
          <p className={listStyles.lede}>{t('admin.programme.lede')}</p>
        </div>
        {session && !session.administrator && (
          <EmptyState title={t('admin.notYours')} text={t('admin.notYoursText')} />
        )}
        {leaderless && (
          <div role="alert">
            <p>{t('admin.programme.leaderless', { why: leaderless.why })}</p>
            <p>
              <Link to="/arbeid/$program/medlemmer" params={{ program: leaderless.slug }}>
                {t('admin.programme.toMembers')}
              </Link>
            </p>
          </div>
        )}
        {session?.administrator && !leaderless && (
          <NewProgrammeForm
            onMade={({ slug }, why) => {
              if (why !== undefined) {
                setLeaderless({ slug, why });
                return;
              }
              return navigate({
                to: '/arbeid/$program/medlemmer',
                params: { program: slug },
                ignoreBlocker: true,
              });
            }}
          />
        )}
      </div>
    </>
  );
}
