import type { QueryClient } from '@tanstack/react-query';
import type { AnyRouter } from '@tanstack/react-router';

import { forgetSession } from './queries';

/** Goes to where one signs in, and forgets what only who was signed in may see. */
export async function leave(
  router: AnyRouter,
  queryClient: QueryClient,
  returnTo?: string,
): Promise<void> {
  forgetSession();
  await router.navigate({
    to: '/logg-inn',
    search: { til: returnTo },
    replace: true,
    // Whoever is not signed in any more cannot stay; what is not saved is kept, unless they left it.
    ignoreBlocker: true,
  });
  queryClient.clear();
}
