import type { IndicatorSummary, Schemas } from '@/api/types';

type Told = Pick<Schemas['Explanation'], 'observed'>;

/** With figures for an area, or something wanted there; wanted in other places only; neither. */
export const standingGroups = ['here', 'elsewhere', 'none'] as const;

export type StandingGroup = (typeof standingGroups)[number];

type Placed = Pick<IndicatorSummary, 'slug' | 'targetAreas'>;

interface Answer {
  readonly isPending: boolean;
  readonly data?: Told | undefined;
}

function isWantedIn({ targetAreas }: Pick<Placed, 'targetAreas'>, area: string): boolean {
  return targetAreas.some(({ slug }) => slug === area);
}

/** Where an indicator stands in the list for an area: what there is to read there comes first. */
export function groupOf(
  indicator: Pick<Placed, 'targetAreas'>,
  area: string,
  told: Told | undefined,
): StandingGroup {
  if (told?.observed.some(({ value }) => value !== undefined)) return 'here';
  if (isWantedIn(indicator, area)) return 'here';
  return indicator.targetAreas.length > 0 ? 'elsewhere' : 'none';
}

/**
 * The indicators of each group, of those that have their place for good, page by page: what is wanted in the area has it at
 * once, and another one when it is known of it and of all before it. What comes then comes below what stands there.
 */
export function placedIn<Indicator extends Placed>(
  pages: readonly (readonly Indicator[])[],
  area: string,
  answerOf: (slug: string) => Answer,
): { readonly groups: Record<StandingGroup, readonly Indicator[]>; readonly isWaiting: boolean } {
  const groups: Record<StandingGroup, Indicator[]> = { here: [], elsewhere: [], none: [] };
  for (const page of pages) {
    groups.here.push(...page.filter((each) => isWantedIn(each, area)));
    const others = page.filter((each) => !isWantedIn(each, area));
    const open = others.findIndex(({ slug }) => answerOf(slug).isPending);
    for (const each of open < 0 ? others : others.slice(0, open)) {
      const group = groupOf(each, area, answerOf(each.slug).data);
      // The groups further down would be pushed away by what comes above them.
      if (open < 0 || group === 'here') groups[group].push(each);
    }
    if (open >= 0) return { groups, isWaiting: true };
  }
  return { groups, isWaiting: false };
}
