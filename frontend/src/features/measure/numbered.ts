import type { TextByLanguage } from '@/lib/localized-text';

import type { MeasureSummary } from './measure-values';

interface Named {
  readonly code: string;
  readonly title?: TextByLanguage | null;
}

/** A measure that is named on the page of another, with its title, and whether it was made up, from the list of the plan. */
export function numbered(
  { code, title }: Named,
  ofPlan: readonly Pick<MeasureSummary, 'code' | 'title' | 'illustrative'>[],
) {
  const listed = ofPlan.find((each) => each.code === code);
  return { code, title: title ?? listed?.title, illustrative: listed?.illustrative ?? false };
}
