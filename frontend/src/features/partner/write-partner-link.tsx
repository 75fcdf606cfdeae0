import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api, bodyOf } from '@/api/client';
import { mayBeSignedIn } from '@/lib/sign-in-hint';

/** The way to change a partner, or to enter one when none is given, for administrators; it leads to the other part of the site. */
export function WritePartnerLink({ slug }: Readonly<{ slug?: string }>) {
  const { t } = useTranslation();
  const { data: session } = useQuery({
    queryKey: ['session'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/session', { signal })),
    enabled: mayBeSignedIn(),
    retry: false,
  });
  if (!session?.administrator) return null;
  return (
    <p>
      <a href={`/arbeid/partnere/${slug ?? 'ny'}`}>
        {t(slug === undefined ? 'partner.write.new' : 'partner.write.change')}
      </a>
    </p>
  );
}
