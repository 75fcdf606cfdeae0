type Word =
  | 'accounts'
  | 'boards'
  | 'decisions'
  | 'figures'
  | 'formulas'
  | 'measures'
  | 'money'
  | 'notes'
  | 'other'
  | 'partners'
  | 'people'
  | 'plans'
  | 'programmes'
  | 'projections'
  | 'requests'
  | 'roles'
  | 'targets';

/** The words for what refers to something, by the table that the server names. */
const words: Readonly<Partial<Record<string, Word>>> = {
  account: 'accounts',
  adoption: 'plans',
  annotation: 'notes',
  assignment: 'requests',
  'case-file': 'decisions',
  'cofunding-own-funder': 'money',
  'cofunding-rule': 'money',
  consumer: 'accounts',
  contact: 'people',
  decision: 'decisions',
  delegation: 'boards',
  formula: 'formulas',
  'funding-entry': 'money',
  'funding-line': 'money',
  'governing-body': 'boards',
  'group-member': 'partners',
  indicator: 'figures',
  'measure-budget': 'measures',
  'measure-revision': 'measures',
  'measure-role': 'measures',
  meeting: 'boards',
  membership: 'accounts',
  'observation-series': 'figures',
  'partner-succession': 'partners',
  plan: 'plans',
  'plan-comment': 'plans',
  'plan-commission': 'plans',
  'plan-revision': 'plans',
  'policy-document': 'programmes',
  'programme-period': 'programmes',
  projection: 'projections',
  'reference-series': 'notes',
  role: 'roles',
  seat: 'boards',
  submission: 'figures',
  target: 'targets',
  'target-version': 'targets',
  'trigger-event': 'programmes',
  'update-request': 'requests',
  'update-request-item': 'requests',
};

/** The words for what refers to something, each once, in the order of the server. */
export function referrers(codes: readonly string[]): readonly Word[] {
  return [...new Set(codes.map((code) => words[code] ?? 'other'))];
}
