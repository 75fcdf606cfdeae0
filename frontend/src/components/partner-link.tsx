import { Link } from '@tanstack/react-router';

interface Props {
  readonly partner: { readonly slug: string; readonly name?: string | null };
}

export function PartnerLink({ partner }: Props) {
  return (
    <Link to="/partnere/$slug" params={{ slug: partner.slug }}>
      {partner.name ?? partner.slug}
    </Link>
  );
}
