import type { IndicatorSummary, Schemas } from '@/api/types';

type Told = Pick<Schemas['Explanation'], 'observed'>;

/** With figures for an area, or something wanted there; wanted in other places only; neither. In the order of the page. */
export const standingGroups = ['here', 'elsewhere', 'none'] as const;

export type StandingGroup = (typeof standingGroups)[number];

/** Where an indicator stands in the list for an area: what there is to read there comes first. */
export function groupOf(
  { targetAreas }: Pick<IndicatorSummary, 'targetAreas'>,
  area: string,
  told: Told | undefined,
): StandingGroup {
  if (told?.observed.some(({ value }) => value !== undefined)) return 'here';
  if (targetAreas.some(({ slug }) => slug === area)) return 'here';
  return targetAreas.length > 0 ? 'elsewhere' : 'none';
}
