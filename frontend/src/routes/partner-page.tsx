import { PageHeading } from '@/components/page-heading';

export function PartnerPage() {
  return <PageHeading title="PartnerPage" />;
}
