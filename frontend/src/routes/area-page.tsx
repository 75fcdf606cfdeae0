import { PageHeading } from '@/components/page-heading';

export function AreaPage() {
  return <PageHeading title="AreaPage" />;
}
