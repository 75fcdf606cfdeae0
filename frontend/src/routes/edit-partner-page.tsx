import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { PageHeading } from '@/components/page-heading';
import { History } from '@/features/history/history';
import { PartnerEditor } from '@/features/partner-editing/partner-editor';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/partnere/$slug');

export function EditPartnerPage() {
  const { t } = useTranslation();
  const partner = route.useLoaderData();
  const { data: session } = useQuery(sessionQuery);
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('editing.partner.title', { name: partner.name })} />
          <p>
            <Link to="/partnere/$slug" params={{ slug: partner.slug }}>
              {t('editing.partner.see')}
            </Link>
          </p>
        </div>
        {session && !session.administrator && <p>{t('editing.partner.mayNot')}</p>}
        {session?.administrator && (
          <PartnerEditor key={partner.slug} partner={partner} account={session.id} />
        )}
        <History subject={{ kind: 'partner', slug: partner.slug }} version={partner.version} />
      </div>
    </>
  );
}
