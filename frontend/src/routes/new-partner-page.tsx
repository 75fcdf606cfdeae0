import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { PageHeading } from '@/components/page-heading';
import { NewPartnerForm } from '@/features/partner-editing/new-partner-form';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

export function NewPartnerPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  const writes =
    (session?.administrator ?? false) ||
    (session?.memberships.some(({ role }) => role === 'LEAD' || role === 'EDITOR') ?? false);
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('editing.partner.new')} />
          <p className={listStyles.lede}>{t('editing.partner.newLede')}</p>
        </div>
        {session && !writes && <p>{t('editing.partner.mayNotEnter')}</p>}
        {writes && (
          <NewPartnerForm
            onMade={(partner) =>
              navigate({
                to: '/partnere/$slug',
                params: { slug: partner.slug },
                ignoreBlocker: true,
              })
            }
          />
        )}
      </div>
    </>
  );
}
