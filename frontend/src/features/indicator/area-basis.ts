import { isIsoDate } from '@/lib/iso-date';

/** Which borders figures are shown on, as the address has it: those of the day of the page, as reported, or of a day of their own. */
export type Borders = 'meldt' | (string & {}) | undefined;

export type BasisName = 'HARMONISED' | 'AS_REPORTED' | 'CODES_AT';

/** What stands in an address as a choice of borders; anything else is as if it were not there. */
export function bordersOf(value: unknown): Borders {
  return value === 'meldt' || isIsoDate(value) ? value : undefined;
}

export function basisNameOf(borders: Borders): BasisName {
  if (borders === undefined) return 'HARMONISED';
  return borders === 'meldt' ? 'AS_REPORTED' : 'CODES_AT';
}

/** The choice by the words of the API. */
export function areaBasisOf(borders: Borders): string {
  const name = basisNameOf(borders);
  return name === 'CODES_AT' ? `CODES_AT:${borders ?? ''}` : name;
}
