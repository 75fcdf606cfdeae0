import { useLocation, type NotFoundRouteProps } from '@tanstack/react-router';
import { useEffect } from 'react';

import { PageSkeleton } from '@/components/page-skeleton';
import { isWorkingPath } from '@/lib/is-working-path';

import { NotFoundPage } from './not-found-page';

/** The working part has not the pages that everybody may read: the server is asked for those, by the address that stands there now. */
export function NotFoundHere({ data }: NotFoundRouteProps) {
  const elsewhere = useLocation({ select: ({ pathname }) => !isWorkingPath(pathname) });

  useEffect(() => {
    if (elsewhere) window.location.reload();
  }, [elsewhere]);

  return elsewhere ? <PageSkeleton /> : <NotFoundPage data={data} />;
}
