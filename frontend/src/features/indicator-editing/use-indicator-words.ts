import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';

import { kinds } from './indicator-values';

const choices = {
  kind: kinds,
  direction: ['INCREASE', 'DECREASE', 'MAINTAIN', 'NONE'],
  frequency: ['YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY'],
  level: ['INPUT', 'ACTIVITY', 'OUTPUT', 'OUTCOME', 'IMPACT'],
  periodAggregation: ['SUM', 'LAST', 'AVG', 'MAX', 'DISTINCT', 'RECOMPUTE', 'NONE'],
  areaAggregation: ['SUM', 'LAST', 'AVG', 'MAX', 'DISTINCT', 'RECOMPUTE', 'NONE'],
  nullPolicy: ['STRICT', 'SKIP', 'ZERO'],
  per: ['1', '100', '1000', '10000', '100000', '1000000'],
} as const;

/** What is chosen from a few values. */
export type Choice = keyof typeof choices | 'sourceType';

const sources = [
  'MANUAL',
  'FORMULA',
  'EXTERNAL',
  'DERIVED_EVENTS',
  'DERIVED_COHORT',
] as const satisfies readonly Schemas['FigureSource'][];
/** What a programme can say itself; what the product works out stays what it is. */
const ownSources = 2;

/** The words for what can be chosen of an indicator. */
export function useIndicatorWords() {
  const { t } = useTranslation();

  function wordOf(choice: Choice, value: string): string {
    if (value === '') return '';
    switch (choice) {
      case 'kind':
        return t(`detail.kind.${value as (typeof kinds)[number]}`);
      case 'direction':
        return t(`detail.direction.${value as Schemas['Direction']}`);
      case 'frequency':
        return t(`detail.frequency.${value as Schemas['Frequency']}`);
      case 'level':
        return t(`definition.level.${value as Schemas['ResultLevel']}`);
      case 'sourceType':
        return t(`definition.source.${value as Schemas['FigureSource']}`);
      case 'nullPolicy':
        return t(`definition.policy.${value as Schemas['NullPolicy']}`);
      case 'per':
        return t(`definition.per.${value as (typeof choices.per)[number]}`);
      default:
        return t(`definition.aggregation.${value as Schemas['Aggregation']}`);
    }
  }

  function optionsOf(choice: Choice, value: string) {
    const all: readonly string[] =
      choice === 'sourceType'
        ? sources.filter((source, at) => at < ownSources || source === value)
        : choices[choice];
    return all.map((each) => ({ value: each, label: wordOf(choice, each) }));
  }

  return { wordOf, optionsOf };
}
