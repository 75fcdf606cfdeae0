import { Link } from '@tanstack/react-router';

import { useLanguage } from '@/i18n/use-language';
import { formatValidity, type Validity } from '@/lib/format-period';

interface Props {
  readonly partner: {
    readonly slug: string;
    readonly name?: string | null;
    /** The days on which it exists, where the list has them. */
    readonly validity?: Validity;
  };
}

/** A partner by its name, with when it existed, for there may be another one of that name before or after. */
export function PartnerLink({ partner }: Props) {
  const language = useLanguage();
  const { validity } = partner;
  return (
    <>
      <Link to="/partnere/$slug" params={{ slug: partner.slug }}>
        {partner.name ?? partner.slug}
      </Link>
      {validity && (validity.from ?? validity.to) && ` (${formatValidity(validity, language)})`}
    </>
  );
}
