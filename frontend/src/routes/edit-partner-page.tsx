import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { PageHeading } from '@/components/page-heading';
import { useTold } from '@/features/editing/use-told';
import { History } from '@/features/history/history';
import { PartnerEditor } from '@/features/partner-editing/partner-editor';
import { PartnerSteps } from '@/features/partner-editing/partner-steps';
import { partnerToEditQuery } from '@/features/partner-editing/queries';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/partnere/$slug');

export function EditPartnerPage() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const loaded = route.useLoaderData();
  const [withdrawn, setWithdrawn] = useState(false);
  const { told, tell } = useTold();
  const { data: partner = loaded, refetch } = useQuery({
    ...partnerToEditQuery(loaded.slug),
    enabled: !withdrawn,
  });
  const { data: session } = useQuery(sessionQuery);
  const { name } = partner;

  function changed() {
    void queryClient.invalidateQueries({ queryKey: ['partners'] });
  }

  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('editing.partner.title', { name })} />
          {told}
          <p>
            {withdrawn ? (
              <Link to="/partnere">{t('editing.partner.all')}</Link>
            ) : (
              <Link to="/partnere/$slug" params={{ slug: partner.slug }}>
                {t('editing.partner.see')}
              </Link>
            )}
          </p>
        </div>
        <div className={listStyles.parts}>
          {session && !session.administrator && <p>{t('editing.partner.mayNot')}</p>}
          {session?.administrator && !withdrawn && (
            <>
              <PartnerEditor key={partner.slug} partner={partner} account={session.id} />
              <section className={listStyles.body} aria-labelledby="steps">
                <h2 id="steps">{t('editing.partner.step.title')}</h2>
                <PartnerSteps
                  partner={partner}
                  onChanged={(view, what) => {
                    queryClient.setQueryData(partnerToEditQuery(view.slug).queryKey, view);
                    changed();
                    tell(what);
                  }}
                  onWithdrawn={() => {
                    setWithdrawn(true);
                    tell(t('editing.partner.withdrawn', { name }));
                    changed();
                  }}
                  onStale={() => refetch()}
                />
              </section>
            </>
          )}
          {!withdrawn && (
            <History subject={{ kind: 'partner', slug: partner.slug }} version={partner.version} />
          )}
        </div>
      </div>
    </>
  );
}
