import { useTranslation } from 'react-i18next';

import type { SeriesView } from '@/api/types';
import { roundDecimal } from '@/lib/round-decimal';

import type { Way } from './target-way';
import { useSeriesWords } from './use-series-words';

/** The way to a target in words, which picture and table have alike. */
export function useWayWords() {
  const { t } = useTranslation();
  const { numberOf, periodOf } = useSeriesWords();

  /** What was worked out has the decimals of the indicator. */
  function wayNumberOf(
    { value }: { readonly value: number },
    [first]: readonly Pick<SeriesView, 'decimals'>[],
  ): string {
    return numberOf(roundDecimal(value, first?.decimals ?? 0));
  }

  function nameOf({ isCap, isMadeUp }: Pick<Way, 'isCap' | 'isMadeUp'>): string {
    if (isMadeUp) return t(isCap ? 'indicator.target.capMadeUp' : 'indicator.target.pathMadeUp');
    return t(isCap ? 'indicator.target.cap' : 'indicator.target.path');
  }

  /** Of what is added up the figures show each part by itself, so what is wanted can only be told. */
  function toldOf(
    { isAccumulated, isCap, numbers }: Way,
    series: readonly Pick<SeriesView, 'decimals'>[],
  ): string | undefined {
    const [from] = numbers;
    const end = numbers.at(-1);
    if (!isAccumulated || !from || !end) return undefined;
    const goal = { last: wayNumberOf(end, series), until: periodOf(end.period) };
    if (isCap) return t('indicator.target.accumulatedCap', goal);
    // Where there is no way to go, what is wanted says nothing of how much there was.
    return from.value === end.value
      ? t('indicator.target.accumulatedGoal', goal)
      : t('indicator.target.accumulatedWay', {
          ...goal,
          first: wayNumberOf(from, series),
          from: periodOf(from.period),
        });
  }

  /** What the broken line and the field around it mean, and whether somebody made them up; why no line is drawn where none can be. */
  function notesOf(
    way: Way | undefined,
    series: readonly Pick<SeriesView, 'decimals'>[],
  ): readonly string[] {
    const told = way && toldOf(way, series);
    if (!way || (told === undefined && way.points.length < 2)) return [];
    const plain = way.isCap ? 'indicator.target.capWay' : 'indicator.target.way';
    const hasBand = way.points.some(({ low }) => low !== undefined);
    return [
      told ?? t(hasBand ? 'indicator.target.band' : plain),
      ...(way.isMadeUp ? [`${nameOf(way)}: ${t('common.source.illustrative')}.`] : []),
    ];
  }

  return { nameOf, notesOf, wayNumberOf };
}
