import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { useLanguage } from '@/i18n/use-language';
import { formatList } from '@/lib/format-list';
import { reserve } from '@/lib/format-quantity';
import { legible } from '@/lib/round-decimal';

import { ruleNames, type RuleName } from './rule-names';
import { useSeriesWords } from './use-series-words';

type Step = Schemas['Step'];
type Term = Schemas['Term'];

/** Inputs and outputs that are parts of a whole, and are told in percent. */
const partsOfWhole: readonly string[] = ['g', 'onTrack', 'atRisk'];
const rulesOfParts: readonly string[] = ['ATTAINMENT', 'CAP_USED', 'ACHIEVED_GROWTH'];

const statuses = [
  'ACHIEVED',
  'ON_TRACK',
  'AT_RISK',
  'OFF_TRACK',
  'NOT_STARTED',
  'NO_DATA',
  'STALE',
  'UNDEFINED',
] as const;
const outcomes = ['MET', 'NOT_MET', 'IMPROVED', 'UNCHANGED', 'WORSENED'] as const;

const reasons = [
  'ZERO_DENOMINATOR',
  'DENOMINATOR_NOT_GROWING',
  'GROWTH_NEEDS_POSITIVE_VALUES',
  'DEFINITION_CHANGED',
  'AREA_CHANGED',
] as const;

/** More parts than these are counted, not named. */
const mostParts = 25;

/** What is at least or at most so much can be on either side of a cap. */
function capWordOf({ value, bound }: Term): 'within' | 'above' | 'unsure' {
  if (value === undefined || (bound !== undefined && bound !== 'CIRCA')) return 'unsure';
  return value >= 0 ? 'within' : 'above';
}

const sums: readonly string[] = ['SUM', 'SUM_OF_KNOWN'];

const isAbout = ({ bound }: Term): boolean => bound === 'CIRCA';

/** In which way the true number can be another one, where that leaves open what a number says. */
function undecidedBy({ rule, inputs, output }: Step): 'higher' | 'lower' | 'open' | undefined {
  const observed = inputs.find(({ name }) => name === 'o')?.term.bound ?? 'EXACT';
  if (!rule.startsWith('OUTCOME_') || output.word !== 'UNDEFINED') return undefined;
  if (observed === 'LOWER') return 'higher';
  if (observed === 'UPPER') return 'lower';
  return observed === 'OPEN' ? 'open' : undefined;
}

/** A step of an explanation in plain words, with its numbers. */
export function useStepWords(
  nameOf: (slug: string) => string,
  decimals: number,
  target?: Pick<Schemas['TargetVersion'], 'comparator' | 'deadline'>,
): (step: Step) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const { numberOf, percentOf, periodOf } = useSeriesWords();

  function termOf(term: Term, isPart: boolean): string {
    if (term.value !== undefined) {
      return isPart ? percentOf(term.value) : numberOf(legible(term.value, Math.max(2, decimals)));
    }
    if (term.period !== undefined) return periodOf(term.period);
    const status = statuses.find((each) => each === term.word);
    if (status) return t(`indicator.status.${status}`).toLowerCase();
    const outcome = outcomes.find((each) => each === term.word);
    if (outcome) return t(`detail.outcome.${outcome}`);
    const reason = reasons.find((each) => each === term.undefined);
    if (reason) return t(`indicator.undefined.${reason}`);
    if (term.missing) return t(`indicator.missing.${term.missing}`);
    return term.members ? numberOf(term.members.length) : t('detail.noAnswer');
  }

  /** What is added up, or comes of it: "ca. 300". A sum with a part that is only about so much is about so much, too. */
  function addedOf(term: Term, isOnlyAbout = isAbout(term)): string {
    const told = termOf(term, false);
    return isOnlyAbout && term.value !== undefined ? reserve(told, 'CIRCA', language) : told;
  }

  function outOf(step: Step): string {
    const { rule, inputs, output } = step;
    if (sums.includes(rule)) {
      return addedOf(
        output,
        inputs.some(({ term }) => isAbout(term)),
      );
    }
    const open = undecidedBy(step);
    return open ? t(`detail.undecided.${open}`) : termOf(output, rulesOfParts.includes(rule));
  }

  return (step) => {
    const { rule, formula, inputs, output } = step;
    const out = outOf(step);
    const known = ruleNames.find((each): each is RuleName => each === rule);
    if (!known) return t('detail.ruleOther', { formula, out });
    const terms = Object.fromEntries(
      inputs.map(({ name, term }) => [name, termOf(term, partsOfWhole.includes(name))]),
    );
    const parts =
      inputs.length > mostParts
        ? t('detail.manyParts', { count: inputs.length })
        : formatList(
            inputs.map(({ name, term }) => `${nameOf(name)} ${addedOf(term)}`),
            language,
          );
    if (known === 'GAP_WHERE_LESS_IS_BETTER' && target?.comparator === 'UP_TO') {
      const over = output.value === undefined ? undefined : numberOf(Math.abs(output.value));
      return t(`detail.capRule.${capWordOf(output)}`, { ...terms, over, out });
    }
    const by = inputs.find(({ name }) => name === 'by')?.term.period;
    if ((known === 'OUTCOME_AT_LEAST' || known === 'OUTCOME_AT_MOST') && by !== undefined) {
      const which = by === target?.deadline ? 'target' : 'path';
      return t(`detail.byWhenRule.${which}.${known}`, { ...terms, out });
    }
    if (output.word === 'NOT_STARTED') return t('detail.ruleNotStarted', { ...terms, out });
    return t(`detail.rule.${known}`, { ...terms, parts, out });
  };
}
