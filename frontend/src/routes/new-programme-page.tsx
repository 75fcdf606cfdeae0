import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
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
        {session?.administrator && (
          <NewProgrammeForm
            onMade={(programme) =>
              navigate({
                to: '/arbeid/$program/medlemmer',
                params: { program: programme.slug },
                ignoreBlocker: true,
              })
            }
          />
        )}
      </div>
    </>
  );
}
