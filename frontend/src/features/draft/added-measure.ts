import type { Schemas } from '@/api/types';
import type { Language } from '@/lib/languages';

export interface AddedMeasure {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly focusArea: string | undefined;
  readonly responsible: Schemas['PartnerRef'] | undefined;
}

/** A measure that nothing more is known of than what was written. */
export function addedMeasure(
  { code, title, description, focusArea, responsible }: AddedMeasure,
  language: Language,
): Schemas['MeasureContent'] {
  return {
    code: code.trim(),
    title: { [language]: title.trim() },
    description: description.trim() === '' ? undefined : { [language]: description.trim() },
    kind: 'OWN_ACTIVITY',
    focusAreas: focusArea === undefined ? [] : [focusArea],
    objectives: [],
    roles: responsible === undefined ? [] : [{ role: 'MAIN_RESPONSIBLE', partner: responsible }],
    budget: [],
    milestones: [],
    dependencies: [],
    successors: [],
  };
}
