import { PageHeading } from '@/components/page-heading';

export function DevelopersPage() {
  return <PageHeading title="DevelopersPage" />;
}
