import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { PageHeading } from '@/components/page-heading';
import { OtherWays } from '@/features/session/other-ways';
import { sessionQuery } from '@/features/session/queries';
import { SignInForm } from '@/features/session/sign-in-form';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/logg-inn');

export function SignInPage() {
  const { t } = useTranslation();
  const { til, feil } = route.useSearch();
  const told = useMemo(
    () => (feil === undefined ? [] : [{ text: t('provider.failed') }]),
    [feil, t],
  );
  const queryClient = useQueryClient();
  const router = useRouter();
  return (
    <div className={pageStyles.page}>
      <div className={listStyles.intro}>
        <PageHeading title={t('work.signIn.title')} />
        <p className={listStyles.lede}>{t('work.signIn.lede')}</p>
      </div>
      <SignInForm
        told={told}
        onSignedIn={async (session) => {
          queryClient.setQueryData(sessionQuery.queryKey, session);
          if (til === undefined) await router.navigate({ to: '/arbeid', replace: true });
          else router.history.replace(til);
        }}
      />
      <p className={listStyles.intro}>{t('work.signIn.forgotten')}</p>
      <OtherWays returnTo={til} />
    </div>
  );
}
