import about from './about.json';
import area from './area.json';
import common from './common.json';
import decision from './decision.json';
import developers from './developers.json';
import enums from './enums.json';
import finance from './finance.json';
import landing from './landing.json';
import measure from './measure.json';
import partner from './partner.json';
import plan from './plan.json';
import programme from './programme.json';

export const resources = {
  about,
  area,
  common,
  decision,
  developers,
  enums,
  finance,
  landing,
  measure,
  partner,
  plan,
  programme,
};
