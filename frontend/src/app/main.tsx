import { rootRoute } from '@/routes/root-route';

import { NotFoundPage } from './layout/not-found-page';
import { makeRouter } from './make-router';
import { publicRoutes } from './public-routes';
import { showApp } from './show-app';

showApp(makeRouter(rootRoute.addChildren(publicRoutes), NotFoundPage));
