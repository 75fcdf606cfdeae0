import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { isMissingRevision, WaysFromMissingRevision } from '@/components/missing-revision';
import { PageHeading } from '@/components/page-heading';

import pageStyles from '@/components/page.module.css';
import styles from './message-page.module.css';

interface Props {
  /** What was looked for, when a page of the record threw it. */
  readonly data?: unknown;
}

const sought = [
  'programme',
  'plan',
  'partner',
  'area',
  'decision',
  'body',
  'measure',
  'indicator',
] as const;

export function NotFoundPage({ data }: Props) {
  const { t } = useTranslation();
  const missing = isMissingRevision(data) ? data : undefined;
  const what = missing ? 'plan' : sought.find((each) => each === data);
  return (
    <div className={pageStyles.page}>
      <div className={styles.message}>
        <PageHeading title={what ? t(`common.notFound.${what}`) : t('common.notFound.title')} />
        <p>
          {t('common.notFound.text')} {what && t('common.notFound.atDate')}
        </p>
        {missing && <WaysFromMissingRevision missing={missing} />}
        <Link to="/" className="ds-button" data-variant={missing ? 'tertiary' : undefined}>
          {t('common.actions.home')}
        </Link>
      </div>
    </div>
  );
}
