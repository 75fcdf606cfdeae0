import { editPartnerRoute } from '@/routes/edit-partner-route';
import { invitationRoute } from '@/routes/invitation-route';
import { linksRoute } from '@/routes/links-route';
import { newPartnerRoute } from '@/routes/new-partner-route';
import { roundRoute } from '@/routes/round-route';
import { signInRoute } from '@/routes/sign-in-route';
import { updateRoute } from '@/routes/update-route';
import { workRoute } from '@/routes/work-route';

/** The pages for those who work here. */
export const workingRoutes = [
  signInRoute,
  invitationRoute,
  workRoute,
  roundRoute,
  linksRoute,
  updateRoute,
  newPartnerRoute,
  editPartnerRoute,
] as const;
