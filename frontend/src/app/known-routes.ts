import type { rootRoute } from '@/routes/root-route';

import type { makeRouter } from './make-router';
import type { publicRoutes } from './public-routes';
import type { workingRoutes } from './working-routes';

type Both = readonly [...typeof publicRoutes, ...typeof workingRoutes];

/** Links know the pages of both parts: what one has not, the other is asked for. */
declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter<ReturnType<typeof rootRoute.addChildren<Both>>>>;
  }
}
