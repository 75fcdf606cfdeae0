import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { sessionQuery } from './queries';

/** The way to change a partner, or to enter one when none is given, for who may. */
export function WritePartnerLink({ slug }: Readonly<{ slug?: string }>) {
  const { t } = useTranslation();
  const { data: session } = useQuery({ ...sessionQuery, retry: false });
  if (!session?.administrator) return null;
  return (
    <p>
      {slug === undefined ? (
        <Link to="/arbeid/partnere/ny">{t('partner.write.new')}</Link>
      ) : (
        <Link to="/arbeid/partnere/$slug" params={{ slug }}>
          {t('partner.write.change')}
        </Link>
      )}
    </p>
  );
}
