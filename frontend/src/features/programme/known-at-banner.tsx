import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { KnownAtNotice } from '@/components/known-at-notice';

interface Props {
  readonly slug: string;
  readonly knownAt: string;
}

/** Says loudly that the page shows an earlier publication, and leads back to the current one. */
export function KnownAtBanner({ slug, knownAt }: Props) {
  const { t } = useTranslation();
  return (
    <KnownAtNotice knownAt={knownAt}>
      <Link
        to="/p/$program"
        params={{ program: slug }}
        search={(old) => ({ ...old, kjent: undefined })}
      >
        {t('common.asOf.knownReset')}
      </Link>
    </KnownAtNotice>
  );
}
