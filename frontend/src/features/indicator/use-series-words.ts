import { useTranslation } from 'react-i18next';

import type { Schemas, SeriesPoint, SeriesView } from '@/api/types';
import { useLanguage } from '@/i18n/use-language';
import { formatNumber, formatPercent, reserve } from '@/lib/format-quantity';
import { formatReportPeriod } from '@/lib/report-period';
import { differenceOf, legible, movePoint, roundDecimal } from '@/lib/round-decimal';

import { factsOf } from './series-facts';
import { reservations } from './standing';

/** The units that there are words for in other languages; another one stands as it is. */
const units = {
  personer: 'figure.unit.personer',
  ansatte: 'figure.unit.ansatte',
  arbeidsplasser: 'figure.unit.arbeidsplasser',
  'arbeidsplasser per innbygger': 'figure.unit.arbeidsplasser_per_innbygger',
  'arbeidsplasser per tapt arbeidsplass': 'figure.unit.arbeidsplasser_per_tapt_arbeidsplass',
  bedrifter: 'figure.unit.bedrifter',
  boliger: 'figure.unit.boliger',
  'nettverk og klynger': 'figure.unit.nettverk_og_klynger',
  næringshager: 'figure.unit.naeringshager',
  plass: 'figure.unit.plass',
  plasser: 'figure.unit.plasser',
  prosent: 'figure.unit.prosent',
  'skala 1–5': 'figure.unit.skala_1_5',
  tomter: 'figure.unit.tomter',
  virksomheter: 'figure.unit.virksomheter',
} as const;

/** The unit of which a change is no percentage. */
const inPercent = 'prosent';

/** The words for figures: a number with its reservation, its unit, and a whole series in one sentence. */
export function useSeriesWords() {
  const { t } = useTranslation();
  const language = useLanguage();

  function numberOf(value: number): string {
    return formatNumber(value, language);
  }

  function unitOf(unit: string): string {
    return unit in units ? t(units[unit as keyof typeof units]) : unit;
  }

  /** "42 307", "ca. 300", "minst 45"; nothing when there is no figure. As exact as it is, unless it is to be rounded. */
  function figureOf(
    {
      value,
      lowerBound = false,
      qualifier,
    }: Partial<Pick<SeriesPoint, 'lowerBound' | 'qualifier' | 'value'>>,
    decimals?: number,
  ): string | undefined {
    if (value === undefined) return undefined;
    const shown = decimals === undefined ? value : roundDecimal(value, decimals);
    const number = reserve(numberOf(shown), qualifier ?? 'EXACT', language);
    return lowerBound ? reserve(number, 'AT_LEAST', language) : number;
  }

  function periodOf(period: string): string {
    return formatReportPeriod(period, language);
  }

  /** "42 307 i 2013 → 45 901 i 2025, opp 3 594 (8,5 %)" */
  function sentenceOf({
    points,
    decimals,
    unit,
  }: Pick<SeriesView, 'points' | 'decimals'> & { readonly unit?: string }): string {
    const facts = factsOf(points);
    if (!facts) return t('figure.none');
    const { first, last, change, isBroken } = facts;
    const to = periodOf(last.period);
    if (first === last) {
      return t('figure.one', { value: figureOf(last, decimals), period: to });
    }
    const span = t('figure.span', {
      first: figureOf(first, decimals),
      from: periodOf(first.period),
      last: figureOf(last, decimals),
      to,
    });
    if (isBroken) return `${span}. ${t('figure.broken')}`;
    if (!change) return span;
    if (change.by === 0) return `${span}, ${t('figure.same')}`;
    // What comes to nothing when it is rounded has still moved.
    if (roundDecimal(change.by, decimals) === 0) return `${span}, ${t('figure.nearlySame')}`;
    const by = numberOf(Math.abs(roundDecimal(change.by, decimals)));
    const moved = t(change.by > 0 ? 'figure.up' : 'figure.down', { by });
    // Per cent of per cent would be taken for percentage points.
    const percent =
      change.part === undefined || unit === inPercent
        ? ''
        : ` (${percentOf(Math.abs(change.part))})`;
    return `${span}, ${moved}${percent}`;
  }

  /** "0,9 %" of 0.0085, and "0,04 %" of 0.0004, which is not nothing. */
  function percentOf(part: number): string {
    return formatPercent(legible(movePoint(part, 2), 1), language);
  }

  /** "29 169 i 2026, 260 under målbanen (29 429)"; nothing where there is no path, or no figure to hold against it. */
  function pathSentenceOf(
    { observed, expected, period }: Schemas['Assessment'],
    decimals: number,
  ): string | undefined {
    if (observed.value === undefined || expected.value === undefined) return undefined;
    const away = roundDecimal(differenceOf(observed.value, expected.value), decimals);
    const bound = observed.bound ?? 'EXACT';
    const reserved = (number: number) => reserve(numberOf(number), reservations[bound], language);
    const words = {
      value: reserved(roundDecimal(observed.value, decimals)),
      period: periodOf(period),
      by: reserved(Math.abs(away)),
      expected: numberOf(roundDecimal(expected.value, decimals)),
    };
    if (!isSure(bound, away)) return t('figure.path.open', words);
    if (away === 0) return t('figure.path.on', words);
    return t(away > 0 ? 'figure.path.over' : 'figure.path.under', words);
  }

  return { figureOf, numberOf, pathSentenceOf, percentOf, periodOf, sentenceOf, unitOf };
}

/** Whether the true number is on the same side of the path as the one that is known. */
function isSure(bound: Schemas['Bound'], away: number): boolean {
  switch (bound) {
    case 'EXACT':
    case 'CIRCA':
      return true;
    case 'LOWER':
      return away > 0;
    case 'UPPER':
      return away < 0;
    case 'OPEN':
      return false;
  }
}
