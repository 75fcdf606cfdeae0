import { useEffect } from 'react';

const product = 'Ringvirkning';

/** Names the page in the tab and in the history; the page comes first, as a reader of many tabs needs it. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} – ${product}` : product;
  }, [title]);
}
