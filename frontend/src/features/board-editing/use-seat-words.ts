import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';

type Seat = Pick<Schemas['Seat'], 'role' | 'constituency'>;

/** What a seat is called: what it is, and whom it comes from. Who sits in it is not recorded. */
export function useSeatWords(): (seat: Seat) => string {
  const { t } = useTranslation();
  return ({ role, constituency }) =>
    [
      t(`enums.role.${role}`),
      ...(constituency ? [t(`enums.constituency.${constituency}`)] : []),
    ].join(' ');
}
