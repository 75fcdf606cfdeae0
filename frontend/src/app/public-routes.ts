import { aboutDataRoute } from '@/routes/about-data-route';
import { accessibilityRoute } from '@/routes/accessibility-route';
import { areaRoute } from '@/routes/area-route';
import { areasRoute } from '@/routes/areas-route';
import { bodyRoute } from '@/routes/body-route';
import { decisionRoute } from '@/routes/decision-route';
import { decisionsRoute } from '@/routes/decisions-route';
import { developersRoute } from '@/routes/developers-route';
import { indicatorRoute } from '@/routes/indicator-route';
import { indicatorsRoute } from '@/routes/indicators-route';
import { landingRoute } from '@/routes/landing-route';
import { measureRoute } from '@/routes/measure-route';
import { moneyRoute } from '@/routes/money-route';
import { partnerRoute } from '@/routes/partner-route';
import { partnersRoute } from '@/routes/partners-route';
import { planChangesRoute } from '@/routes/plan-changes-route';
import { planRevisionRoute } from '@/routes/plan-revision-route';
import { planRoute } from '@/routes/plan-route';
import { programmeRoute } from '@/routes/programme-route';
import { programmeTargetsRoute } from '@/routes/programme-targets-route';

/** The pages that everybody may read. */
export const publicRoutes = [
  landingRoute,
  programmeRoute,
  planRoute,
  planRevisionRoute,
  planChangesRoute,
  measureRoute,
  moneyRoute,
  programmeTargetsRoute,
  indicatorsRoute,
  indicatorRoute,
  decisionsRoute,
  decisionRoute,
  bodyRoute,
  partnersRoute,
  partnerRoute,
  areasRoute,
  areaRoute,
  developersRoute,
  aboutDataRoute,
  accessibilityRoute,
] as const;
