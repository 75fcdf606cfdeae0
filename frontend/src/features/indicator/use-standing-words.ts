import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { useLanguage } from '@/i18n/use-language';
import { formatList } from '@/lib/format-list';

import { capVerdict, lackingIn, observedOf, sumOf } from './standing';
import { useSeriesWords } from './use-series-words';
import { useTargetWords } from './use-target-words';

type Explanation = Pick<Schemas['Explanation'], 'assessment' | 'definition' | 'observed'>;

const changes = ['IMPROVED', 'UNCHANGED', 'WORSENED', 'MET', 'NOT_MET'] as const;
const reasons = [
  'NO_BASELINE',
  'NOT_AFTER_BASELINE',
  'DEFINITION_CHANGED',
  'AREA_CHANGED',
  'NO_DIRECTION',
  'GROWTH_NEEDS_POSITIVE_VALUES',
] as const;
const undecided = { LOWER: 'higher', UPPER: 'lower' } as const;

/** What decides how it goes, in one sentence: the figure and the way, the change or what is wanted; why nothing can be told; and what is not reported yet. */
export function useStandingWords(): (explanation: Explanation) => string | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  const { figureOf, numberOf, pathSentenceOf, percentOf, periodOf } = useSeriesWords();
  const wantedOf = useTargetWords();

  function againstWanted(figure: string, target: Schemas['TargetVersion']): string {
    const wanted = wantedOf(target);
    return t('figure.sumAndWanted', {
      sum: figure,
      wanted: wanted.charAt(0).toLowerCase() + wanted.slice(1),
    });
  }

  function figureIn({ assessment, definition }: Explanation): string {
    return t('figure.one', {
      value: figureOf(observedOf(assessment), definition.decimals),
      period: periodOf(assessment.period),
    });
  }

  /** "63 av inntil 70 (90 %) i 2019", "75 i 2019, 5 over taket (70)"; nothing where it cannot be told. */
  function capOf({ assessment, definition: { decimals } }: Explanation): string | undefined {
    const { attainment, gap, target } = assessment;
    const verdict = capVerdict(assessment);
    const words = {
      value: figureOf(observedOf(assessment), decimals),
      period: periodOf(assessment.period),
      cap: numberOf(target?.value ?? 0),
    };
    if (verdict === 'above' && gap.value !== undefined) {
      const by = figureOf({ value: Math.abs(gap.value) }, decimals);
      return t('figure.standing.cap.above', { ...words, by });
    }
    if (!target || verdict !== 'within' || attainment.value === undefined) return undefined;
    const wanted = wantedOf(target);
    const used = t('figure.standing.cap.used', {
      ...words,
      wanted: wanted.charAt(0).toLowerCase() + wanted.slice(1),
      percent: percentOf(attainment.value),
    });
    // What is old has a sign that says so, and not how it went.
    return assessment.status === 'STALE' ? `${used}, ${t('figure.standing.within')}` : used;
  }

  /** "174 i 2024, bedre enn 170 i 2019" */
  function changeOf(explanation: Explanation): string | undefined {
    const { baseline, outcome, target } = explanation.assessment;
    const change = changes.find((each) => each === outcome);
    const isOfChange = target?.comparator === 'DIRECTION_ONLY' || target?.comparator === 'MAINTAIN';
    if (!isOfChange || !baseline || !change) return undefined;
    return t(`figure.standing.change.${change}`, {
      figure: figureIn(explanation),
      baseline: t('figure.one', {
        value: figureOf(baseline),
        period: periodOf(baseline.period),
      }),
    });
  }

  function figureOrSum(explanation: Explanation): string | undefined {
    const { assessment, definition } = explanation;
    const { observed, period, target } = assessment;
    const sum = sumOf(explanation);
    if (sum && target) {
      const value = figureOf(sum, definition.decimals);
      const isHeld = assessment.status === 'STALE' && capVerdict(assessment);
      const told = againstWanted(t('figure.sum', { value, period: periodOf(period) }), target);
      return isHeld ? `${told}, ${t(`figure.standing.${isHeld}`)}` : told;
    }
    if (target?.comparator === 'UP_TO') {
      const held = capOf(explanation);
      if (held !== undefined) return held;
    }
    const told = pathSentenceOf(assessment, definition.decimals) ?? changeOf(explanation);
    if (told !== undefined || !target || observed.value === undefined) return told;
    return againstWanted(figureIn(explanation), target);
  }

  /** "kan ikke vurderes, fordi utgangspunktet mangler", "2019 mangler, så summen kan være høyere" */
  function whyNot(explanation: Explanation): string | undefined {
    const { notAssessable, observed } = explanation.assessment;
    if (!notAssessable || (observed.value === undefined && !notAssessable.undefined)) {
      return undefined;
    }
    if (notAssessable.undefined !== 'UNDECIDED') {
      // That figures are missing is told by the figures.
      if (notAssessable.undefined === 'MISSING_INPUT' && observed.value === undefined) {
        return undefined;
      }
      const reason = reasons.find((each) => each === notAssessable.undefined);
      return t(`figure.standing.why.${reason ?? 'other'}`);
    }
    const lacking = lackingIn(explanation);
    if (lacking.length > 0) {
      return t('figure.standing.why.lacking', {
        periods: formatList(lacking.map(periodOf), language),
      });
    }
    const { bound } = observed;
    const side = bound === 'LOWER' || bound === 'UPPER' ? undecided[bound] : 'other';
    return t(`figure.standing.why.${side}`);
  }

  /** "2025 er ikke meldt", "2025 er meldt på andre grenser", of what is old. */
  function notYet({ assessment, definition, observed }: Explanation): string | undefined {
    const { due, status } = assessment;
    if (status !== 'STALE') return undefined;
    const point = observed.find(({ period }) => period === due);
    // What is observed is there, though not on these borders; only what is worked out has no answer.
    const isElsewhere = point?.undefined === 'AREA_CHANGED' && definition.formula === undefined;
    const none = point?.undefined && 'noAnswer';
    const key = isElsewhere ? 'AREA_CHANGED' : (none ?? point?.missing ?? 'NOT_REPORTED');
    return t(`figure.standing.due.${key}`, { period: periodOf(due) });
  }

  return (explanation) => {
    const parts = [figureOrSum(explanation), whyNot(explanation), notYet(explanation)];
    const told = parts.filter((each) => each !== undefined);
    return told.length > 0 ? told.join('; ') : undefined;
  };
}
