import { PageHeading } from '@/components/page-heading';

export function AccessibilityPage() {
  return <PageHeading title="AccessibilityPage" />;
}
