import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { PageSkeleton } from '@/components/page-skeleton';
import { ProblemAlert } from '@/components/problem-alert';
import { draftName } from '@/features/link/draft';
import { isLinkToken } from '@/features/link/link-token';
import { overOf, type Over } from '@/features/link/over';
import { updateFormQuery } from '@/features/link/queries';
import { UpdateForm } from '@/features/link/update-form';
import { UpdateReceipt } from '@/features/link/update-receipt';
import { useNewToken } from '@/lib/use-new-token';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/dele');

function NotGood({ why }: Readonly<{ why: Over | 'incomplete' }>) {
  const { t } = useTranslation();
  return (
    <Frame title={t(`link.over.${why}`)}>
      <EmptyState title={t('link.over.what')} text={t(`link.over.${why}Text`)} />
    </Frame>
  );
}

function Frame({ title, children }: Readonly<{ title: string; children: React.ReactNode }>) {
  return (
    <div className={pageStyles.page}>
      <div className={listStyles.intro}>
        <PageHeading title={title} />
      </div>
      {children}
    </div>
  );
}

/** Where somebody without an account answers a few lines for their organisation. */
export function UpdatePage() {
  const { update } = route.useRouteContext();
  useNewToken(isLinkToken);
  return update === undefined ? (
    <NotGood why="incomplete" />
  ) : (
    <Update key={update} token={update} />
  );
}

function Update({ token }: Readonly<{ token: string }>) {
  const { t } = useTranslation();
  const { data: form, error, refetch } = useQuery(updateFormQuery(token));
  const [name, setName] = useState<{ readonly draft: string | undefined }>();
  const [receipt, setReceipt] = useState<Schemas['UpdateReceipt']>();
  const [over, setOver] = useState<Over>();

  useEffect(() => {
    let here = true;
    void draftName(token).then((draft) => {
      if (here) setName({ draft });
    });
    return () => {
      here = false;
    };
  }, [token]);

  const why = over ?? overOf(error);
  if (receipt) {
    return (
      <Frame title={t('link.receipt.title')}>
        <UpdateReceipt receipt={receipt} />
      </Frame>
    );
  }
  if (why) return <NotGood why={why} />;
  if (error) {
    return (
      <Frame title={t('link.form.untitled')}>
        <ProblemAlert error={error} retry={() => void refetch()} />
      </Frame>
    );
  }
  if (!form || !name) return <PageSkeleton />;
  return (
    <Frame title={t('link.form.title', { partner: form.partner.name ?? form.partner.slug })}>
      <UpdateForm
        token={token}
        form={form}
        draftName={name.draft}
        onAnswered={setReceipt}
        onRefused={(refused) => {
          const known = overOf(refused);
          setOver(known);
          return known !== undefined;
        }}
      />
    </Frame>
  );
}
