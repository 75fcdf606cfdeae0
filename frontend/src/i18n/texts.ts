import type admin from './nb/admin.json';
import type about from './nb/about.json';
import type area from './nb/area.json';
import type common from './nb/common.json';
import type contact from './nb/contact.json';
import type decision from './nb/decision.json';
import type definition from './nb/definition.json';
import type detail from './nb/detail.json';
import type developers from './nb/developers.json';
import type difference from './nb/difference.json';
import type draft from './nb/draft.json';
import type editing from './nb/editing.json';
import type enums from './nb/enums.json';
import type figure from './nb/figure.json';
import type approval from './nb/approval.json';
import type entry from './nb/entry.json';
import type finance from './nb/finance.json';
import type funding from './nb/funding.json';
import type history from './nb/history.json';
import type indicator from './nb/indicator.json';
import type landing from './nb/landing.json';
import type link from './nb/link.json';
import type list from './nb/list.json';
import type mailbox from './nb/mailbox.json';
import type measure from './nb/measure.json';
import type own from './nb/own.json';
import type partner from './nb/partner.json';
import type plan from './nb/plan.json';
import type programme from './nb/programme.json';
import type provider from './nb/provider.json';
import type charter from './nb/charter.json';
import type reach from './nb/reach.json';
import type report from './nb/report.json';
import type resolution from './nb/resolution.json';
import type revising from './nb/revising.json';
import type round from './nb/round.json';
import type short from './nb/short.json';
import type target from './nb/target.json';
import type work from './nb/work.json';

/** Every text of the interface. The first word of a key is the file that it stands in: plan.view.label. */
export interface Texts {
  admin: typeof admin;
  about: typeof about;
  area: typeof area;
  common: typeof common;
  contact: typeof contact;
  decision: typeof decision;
  definition: typeof definition;
  detail: typeof detail;
  developers: typeof developers;
  difference: typeof difference;
  draft: typeof draft;
  editing: typeof editing;
  enums: typeof enums;
  figure: typeof figure;
  approval: typeof approval;
  entry: typeof entry;
  finance: typeof finance;
  funding: typeof funding;
  history: typeof history;
  indicator: typeof indicator;
  landing: typeof landing;
  link: typeof link;
  list: typeof list;
  mailbox: typeof mailbox;
  measure: typeof measure;
  own: typeof own;
  partner: typeof partner;
  plan: typeof plan;
  programme: typeof programme;
  provider: typeof provider;
  charter: typeof charter;
  reach: typeof reach;
  report: typeof report;
  resolution: typeof resolution;
  revising: typeof revising;
  round: typeof round;
  short: typeof short;
  target: typeof target;
  work: typeof work;
}

/** What every page has: the texts of the frame around it, and the words that several parts of the record share. */
export const sharedTexts = ['common', 'enums'] as const;

/** What a page asks for in its route, in `staticData.texts`, or a part of it that comes later, by `withTexts`. */
export type TextArea = Exclude<keyof Texts, (typeof sharedTexts)[number]>;
