import { invitationRoute } from '@/routes/invitation-route';
import { roundRoute } from '@/routes/round-route';
import { linksRoute } from '@/routes/links-route';
import { signInRoute } from '@/routes/sign-in-route';
import { updateRoute } from '@/routes/update-route';
import { workRoute } from '@/routes/work-route';

/** The pages for those who work here. */
export const workingRoutes = [signInRoute, invitationRoute, workRoute, roundRoute] as const;
export const workingRoutes = [
  signInRoute,
  invitationRoute,
  workRoute,
  linksRoute,
  updateRoute,
] as const;
