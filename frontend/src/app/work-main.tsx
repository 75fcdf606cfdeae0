import { rootRoute } from '@/routes/root-route';

import { NotFoundHere } from './layout/not-found-here';
import { makeRouter } from './make-router';
import { showApp } from './show-app';
import { workingRoutes } from './working-routes';

showApp(makeRouter(rootRoute.addChildren(workingRoutes), NotFoundHere));
