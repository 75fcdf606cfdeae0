import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { InvitationForm } from '@/features/session/invitation-form';
import { isInvitationToken, keepInvitationToken } from '@/features/session/invitation-token';
import { OtherWays } from '@/features/session/other-ways';
import { sessionQuery } from '@/features/session/queries';
import { useNewToken } from '@/lib/use-new-token';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/invitasjon');

export function InvitationPage() {
  const { t } = useTranslation();
  const { invitation } = route.useRouteContext();
  useNewToken(isInvitationToken);
  const { forste } = route.useSearch();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return (
    <div className={pageStyles.page}>
      <div className={listStyles.intro}>
        <PageHeading title={t('work.invitation.title')} />
        {invitation !== undefined && <p className={listStyles.lede}>{t('work.invitation.lede')}</p>}
      </div>
      {invitation === undefined ? (
        <EmptyState
          title={t('work.invitation.incomplete')}
          text={t('work.invitation.incompleteText')}
        />
      ) : (
        <>
          <InvitationForm
            key={invitation}
            token={invitation}
            first={forste === 'ja'}
            onSignedIn={async (session) => {
              keepInvitationToken(undefined);
              queryClient.setQueryData(sessionQuery.queryKey, session);
              await navigate({ to: '/arbeid', replace: true });
            }}
          />
          {forste === undefined && <OtherWays invitation={invitation} />}
        </>
      )}
    </div>
  );
}
