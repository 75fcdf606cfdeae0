import type { ReactNode } from 'react';

import { usePageTitle } from '@/lib/use-page-title';

interface Props {
  /** What the tab and the history call the page. */
  readonly title: string;
  readonly children?: ReactNode;
}

/** The heading of a page. The layout moves the focus to it when the page changes. */
export function PageHeading({ title, children }: Props) {
  usePageTitle(title);
  return <h1 tabIndex={-1}>{children ?? title}</h1>;
}
