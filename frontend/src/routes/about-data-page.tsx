import { PageHeading } from '@/components/page-heading';

export function AboutDataPage() {
  return <PageHeading title="AboutDataPage" />;
}
