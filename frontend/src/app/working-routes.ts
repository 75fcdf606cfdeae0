import { accountsRoute } from '@/routes/accounts-route';
import { contactsRoute } from '@/routes/contacts-route';
import { editBoardsRoute } from '@/routes/edit-boards-route';
import { editDecisionsRoute } from '@/routes/edit-decisions-route';
import { editIndicatorRoute } from '@/routes/edit-indicator-route';
import { editMoneyRoute } from '@/routes/edit-money-route';
import { editPartnerRoute } from '@/routes/edit-partner-route';
import { editProgrammeRoute } from '@/routes/edit-programme-route';
import { editRemarksRoute } from '@/routes/edit-remarks-route';
import { editRolesRoute } from '@/routes/edit-roles-route';
import { editRoundsRoute } from '@/routes/edit-rounds-route';
import { editTargetsRoute } from '@/routes/edit-targets-route';
import { figureApprovalRoute } from '@/routes/figure-approval-route';
import { figureEntryRoute } from '@/routes/figure-entry-route';
import { invitationRoute } from '@/routes/invitation-route';
import { keysRoute } from '@/routes/keys-route';
import { linksRoute } from '@/routes/links-route';
import { logRoute } from '@/routes/log-route';
import { mailboxRoute } from '@/routes/mailbox-route';
import { membersRoute } from '@/routes/members-route';
import { newIndicatorRoute } from '@/routes/new-indicator-route';
import { newPlanRoute } from '@/routes/new-plan-route';
import { newPartnerRoute } from '@/routes/new-partner-route';
import { newProgrammeRoute } from '@/routes/new-programme-route';
import { newTargetRoute } from '@/routes/new-target-route';
import { overviewRoute } from '@/routes/overview-route';
import { ownDataRoute } from '@/routes/own-data-route';
import { ownIndicatorsRoute } from '@/routes/own-indicators-route';
import { programmeLogRoute } from '@/routes/programme-log-route';
import { roundRoute } from '@/routes/round-route';
import { signInRoute } from '@/routes/sign-in-route';
import { updateRoute } from '@/routes/update-route';
import { workPlanRoute } from '@/routes/work-plan-route';
import { workRevisionRoute } from '@/routes/work-revision-route';
import { workRoute } from '@/routes/work-route';

/** The pages for those who work here. */
export const workingRoutes = [
  signInRoute,
  invitationRoute,
  workRoute,
  roundRoute,
  linksRoute,
  contactsRoute,
  overviewRoute,
  ownDataRoute,
  mailboxRoute,
  updateRoute,
  newPartnerRoute,
  newPlanRoute,
  editPartnerRoute,
  editProgrammeRoute,
  editRolesRoute,
  editMoneyRoute,
  editDecisionsRoute,
  editBoardsRoute,
  editRoundsRoute,
  figureEntryRoute,
  editTargetsRoute,
  newTargetRoute,
  ownIndicatorsRoute,
  newIndicatorRoute,
  editIndicatorRoute,
  editRemarksRoute,
  figureApprovalRoute,
  workPlanRoute,
  workRevisionRoute,
  accountsRoute,
  membersRoute,
  keysRoute,
  logRoute,
  programmeLogRoute,
  newProgrammeRoute,
] as const;
