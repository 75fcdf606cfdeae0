import type { ProgrammeSummary } from '@/api/types';
import type { Borders } from '@/features/indicator/area-basis';
import type { SeriesChoice } from '@/features/indicator/queries';

import type { IndicatorSearch } from './indicator-route';

/** The area whose figures are shown until somebody chooses another. */
export const wholeCountry = 'norge';

/** The area of a list that no area is chosen for: the first that the chosen programme is for, else the whole country. */
export function areaToStart(
  program: string | undefined,
  programmes: readonly Pick<ProgrammeSummary, 'areas' | 'slug'>[],
): string {
  const chosen = programmes.find(({ slug }) => slug === program);
  return chosen?.areas[0]?.slug ?? wholeCountry;
}

/** The most areas in one picture: more lines cannot be told apart. */
export const mostAreas = 4;

/** What the address asks for: the areas in the order of their lines, and the same question for each. */
export function choicesOf(search: IndicatorSearch, asOf: string | undefined) {
  const others = (search.mot ?? '').split(',').map((slug) => slug.trim());
  const areas = [...new Set([search.omr ?? wholeCountry, ...others])]
    .filter(Boolean)
    .slice(0, mostAreas);
  const borders: Borders = search.grenser;
  const choices = areas.map((area): SeriesChoice => {
    const { fra: from, til: to, utsnitt: slice, kjent: knownAt } = search;
    return { area, borders, from, to, asOf, slice, knownAt };
  });
  return { areas, choices };
}
