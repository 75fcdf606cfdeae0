import { PageHeading } from '@/components/page-heading';

export function ProgrammePage() {
  return <PageHeading title="ProgrammePage" />;
}
