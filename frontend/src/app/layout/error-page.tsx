import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';
import { PageHeading } from '@/components/page-heading';
import { ProblemAlert } from '@/components/problem-alert';
import { newReference } from '@/lib/new-reference';

import pageStyles from '@/components/page.module.css';
import styles from './message-page.module.css';

interface Props {
  readonly error: unknown;
}

/** A page that could not be shown. Every failure has a reference to give to the operator. */
export function ErrorPage({ error }: Props) {
  const { t } = useTranslation();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [reference] = useState(() => newReference());

  function retry() {
    void queryClient.resetQueries().then(() => router.invalidate());
  }

  const known = error instanceof ApiProblem;
  return (
    <div className={pageStyles.page}>
      <div className={styles.message}>
        <PageHeading title={t('common.crash.title')} />
        <p>{t('common.crash.text')}</p>
        <ProblemAlert
          error={known ? error : new ApiProblem(500, { instance: reference })}
          retry={retry}
        />
        <Link to="/">{t('common.actions.home')}</Link>
      </div>
    </div>
  );
}
