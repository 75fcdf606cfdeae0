import type { IndicatorView, Schemas } from '@/api/types';
import { fieldsOf, localizedOf } from '@/features/editing/localized-input';
import type { Values } from '@/features/editing/values';
import { slugOf } from '@/features/partner-editing/partner-values';

export type Definition = Schemas['IndicatorDefinition'];
type Define = Schemas['DefineIndicator'];
type Kind = Schemas['MeasurementKind'];

/** What is told in words has no figures, so that nobody can choose it. */
export const kinds = [
  'STOCK',
  'FLOW',
  'CUMULATIVE',
  'RATIO',
  'RATE',
  'INDEX',
  'SCALE',
] as const satisfies readonly Kind[];

/** How figures of such a kind are put together as long as nobody says otherwise. */
export function usualOf(kind: string): Values {
  if (kind === 'FLOW') return { periodAggregation: 'SUM', areaAggregation: 'SUM' };
  const added = kind === 'STOCK' || kind === 'CUMULATIVE';
  return { periodAggregation: 'LAST', areaAggregation: added ? 'SUM' : 'NONE' };
}

/** An indicator that is not there yet. */
export const emptyIndicator: Values = {
  kind: 'STOCK',
  ...usualOf('STOCK'),
  decimals: '0',
  direction: 'INCREASE',
  frequency: 'YEAR',
  reportingLag: '60',
  level: 'OUTPUT',
  sourceType: 'MANUAL',
  nullPolicy: 'STRICT',
  per: '1',
};

/** The definition that was said last, also when it holds from a later day only. */
export function lastOf({ definitions, definition }: IndicatorView): Definition {
  return definitions.at(-1) ?? definition;
}

/** What the fields of the editor say of an indicator. */
export function valuesOf(indicator: IndicatorView): Values {
  const last = lastOf(indicator);
  return {
    validFrom: last.validFrom ?? '',
    ...fieldsOf('name', last.name),
    ...fieldsOf('description', last.description),
    ...fieldsOf('method', last.method),
    unit: last.unit,
    decimals: String(last.decimals),
    kind: last.kind,
    direction: last.direction,
    frequency: last.frequency,
    reportingLag: String(last.reportingLag),
    periodAggregation: last.periodAggregation,
    areaAggregation: last.areaAggregation,
    level: last.level,
    sourceType: last.sourceType,
    expression: last.formula?.expression ?? '',
    nullPolicy: last.formula?.nullPolicy ?? 'STRICT',
    per: String(last.per),
  };
}

/** A whole number; what is none is sent as one that the server refuses at its place. */
function wholeOf(text: string | undefined): number {
  return /^\d{1,9}$/.test(text?.trim() ?? '') ? Number(text) : -1;
}

function said(value: string | undefined): string | undefined {
  const text = value?.trim();
  return text === '' ? undefined : text;
}

/** What it measures, as the fields say; its dimensions are as they were. */
export function definitionOf(values: Values, before?: Definition): Define {
  const formula =
    values.sourceType === 'FORMULA'
      ? {
          expression: values.expression ?? '',
          nullPolicy: values.nullPolicy as Schemas['NullPolicy'],
        }
      : undefined;
  return {
    validFrom: said(values.validFrom),
    name: localizedOf(values, 'name') ?? { nb: '' },
    description: localizedOf(values, 'description'),
    method: localizedOf(values, 'method'),
    unit: values.unit?.trim() ?? '',
    decimals: wholeOf(values.decimals),
    kind: values.kind as Kind,
    direction: values.direction as Schemas['Direction'],
    frequency: values.frequency as Schemas['Frequency'],
    reportingLag: wholeOf(values.reportingLag),
    periodAggregation: values.periodAggregation as Schemas['Aggregation'],
    areaAggregation: values.areaAggregation as Schemas['Aggregation'],
    dimensions: before?.dimensions ?? [],
    level: values.level as Schemas['ResultLevel'],
    sourceType: values.sourceType as Schemas['FigureSource'],
    formula,
    per: Number(values.per ?? 1) as Define['per'],
  };
}

/** An indicator of a programme that is not there yet; its first definition holds from the beginning. */
export function newIndicatorOf(values: Values, programme: string): Schemas['CreateIndicator'] {
  return {
    slug: said(values.slug) ?? slugOf(values['name.nb'] ?? ''),
    programme,
    definition: { ...definitionOf(values), validFrom: undefined },
  };
}
