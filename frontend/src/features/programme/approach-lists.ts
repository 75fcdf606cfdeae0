/** What a programme says of how it works, in the order it is shown. */
export const approachLists = [
  'targetGroups',
  'instruments',
  'themes',
  'tasks',
  'successCriteria',
] as const;
