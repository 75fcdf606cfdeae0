import { PageHeading } from '@/components/page-heading';

export function PartnersPage() {
  return <PageHeading title="PartnersPage" />;
}
