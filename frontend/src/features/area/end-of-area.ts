import type { AreaView } from '@/api/types';

/** The first day on which an area was no more, if that is the case on the day; areas without codes are not known to end. */
export function endOfArea({ codes }: Pick<AreaView, 'codes'>, day: string): string | undefined {
  const ends = codes.map(({ validity }) => validity.to);
  if (ends.length === 0 || ends.some((end) => !end)) return undefined;
  const last = ends.flatMap((end) => end ?? []).reduce((a, b) => (a > b ? a : b));
  return last <= day ? last : undefined;
}
