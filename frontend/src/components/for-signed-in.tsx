import { Suspense, type ReactNode } from 'react';

import { mayBeSignedIn } from '@/lib/sign-in-hint';

/** What only those see who work here; for others it is not even fetched. */
export function ForSignedIn({ children }: Readonly<{ children: ReactNode }>) {
  return mayBeSignedIn() ? <Suspense>{children}</Suspense> : null;
}
