import { PageHeading } from '@/components/page-heading';

export function AreasPage() {
  return <PageHeading title="AreasPage" />;
}
