import { Link } from '@tanstack/react-router';

interface Props {
  readonly area: { readonly slug: string; readonly name?: string | null };
}

export function AreaLink({ area }: Props) {
  return (
    <Link to="/omraader/$slug" params={{ slug: area.slug }}>
      {area.name ?? area.slug}
    </Link>
  );
}
