import type { Schemas } from '@/api/types';
import type { Values } from '@/features/editing/values';
import { partOf, percentOf } from '@/features/figure-entry/percent';
import { readNumber } from '@/features/figure-entry/read-number';

export type TargetView = Schemas['TargetView'];
export type TargetVersion = Schemas['TargetVersion'];

/** A number as somebody writes it here. */
const written = (number: number | undefined) =>
  number === undefined ? '' : String(number).replace('.', ',').replace('-', '\u2212');

/** The part that a number grows by each year, as people write it. */
const writtenGrowth = (part: number | undefined) =>
  part === undefined ? '' : `${written(percentOf(part))} %`;

/** What can be wanted of a number, and which numbers that takes. */
export const comparators = [
  'AT_LEAST',
  'AT_MOST',
  'UP_TO',
  'RANGE',
  'DIRECTION_ONLY',
  'GROWTH_RATE',
  'MAINTAIN',
] as const satisfies readonly Schemas['TargetComparator'][];
type Comparator = (typeof comparators)[number];

export const trajectories = [
  'LINEAR',
  'STEP',
  'COMPOUND',
  'CUSTOM',
] as const satisfies readonly Schemas['TargetTrajectory'][];

export const countings = [
  'EACH_PERIOD',
  'ACCUMULATED',
] as const satisfies readonly Schemas['Counting'][];

/** A target that is not there yet. */
export const emptyTarget: Values = {
  comparator: 'AT_LEAST',
  trajectory: 'LINEAR',
  counting: 'EACH_PERIOD',
};

/** What the fields of the editor say of what is wanted now. */
export function valuesOf({ current }: Pick<TargetView, 'current'>): Values {
  const grows = current?.comparator === 'GROWTH_RATE';
  return {
    comparator: current?.comparator ?? 'AT_LEAST',
    value: grows ? '' : written(current?.value),
    growth: grows ? writtenGrowth(current.value) : '',
    low: written(current?.low),
    high: written(current?.high),
    deadline: current?.deadline ?? '',
    trajectory: current?.trajectory ?? 'LINEAR',
    interim: (current?.interim ?? [])
      .map(({ period, value }) => `${period}: ${written(value)}`)
      .join('\n'),
    counting: current?.counting ?? 'EACH_PERIOD',
  };
}

/** Which numbers it compares with; how much it grows by is written as a percentage. */
export function numbersOf(
  comparator: string | undefined,
): readonly ('value' | 'growth' | 'low' | 'high')[] {
  if (comparator === 'RANGE') return ['low', 'high'];
  if (comparator === 'GROWTH_RATE') return ['growth'];
  return comparator === 'DIRECTION_ONLY' || comparator === 'MAINTAIN' ? [] : ['value'];
}

/** Whether one is on the way to it, by one way or another. */
export function hasWay(comparator: string | undefined): boolean {
  return comparator === 'AT_LEAST' || comparator === 'AT_MOST';
}

/** A number that the server can read; what is none is sent as it is not, and the server says so. */
function numberOf(text: string | undefined): number | undefined {
  const said = readNumber(text ?? '');
  return said.kind === 'number' ? said.value : undefined;
}

/** The points of the way, one on each line; what is none is sent as a period that the server refuses. */
function pointsOf(text: string | undefined): Schemas['InterimPoint'][] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [period = '', rest] = line.split(/\s*:\s*|\s+/, 2);
      const value = numberOf(
        rest === undefined ? '' : line.slice(line.indexOf(rest, period.length)),
      );
      return value === undefined ? { period: `${line}?`, value: 0 } : { period, value };
    });
}

function said(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** What is wanted, as the fields say. What grows has a way of its own, which is not sent. */
function wantedOf(values: Values) {
  const comparator = values.comparator as Comparator;
  const numbers = numbersOf(comparator);
  const number = (name: 'value' | 'low' | 'high') =>
    numbers.includes(name) ? numberOf(values[name]) : undefined;
  const trajectory = hasWay(comparator)
    ? (values.trajectory as (typeof trajectories)[number])
    : 'LINEAR';
  return {
    comparator,
    value: numbers.includes('growth') ? partOf(values.growth) : number('value'),
    low: number('low'),
    high: number('high'),
    deadline: said(values.deadline),
    trajectory,
    interim: trajectory === 'CUSTOM' ? pointsOf(values.interim) : [],
    counting: values.counting as (typeof countings)[number],
  };
}

/** What is wanted from today on: as it was, but for what the fields say. On the same day it puts right what was said. */
export function stateOf(
  values: Values,
  current: TargetVersion,
  reason: string,
  today: string,
): Schemas['StateTarget'] {
  const again = current.validFrom >= today;
  return {
    ...wantedOf(values),
    validFrom: again ? current.validFrom : today,
    validFromAssumed: false,
    qualifier: current.qualifier,
    text: current.text,
    reasonCode: again ? 'CORRECTION' : 'OTHER',
    reason: { nb: reason },
    unchanged: false,
    corrects: again ? current.number : undefined,
  };
}

/** What the fields say of what progress is measured from. */
export function baselineValuesOf({ baselines }: Pick<TargetView, 'baselines'>): Values {
  const last = baselines.at(-1);
  return { period: last?.period ?? '', baseline: written(last?.value) };
}

/** What progress is measured from. What is no number is sent as a period that the server refuses. */
function measuredFrom(values: Values) {
  const value = numberOf(values.baseline);
  return {
    period: value === undefined ? '' : (values.period?.trim() ?? ''),
    value: value ?? 0,
    qualifier: 'EXACT' as const,
  };
}

export function baselineOf(values: Values, reason: string): Schemas['StateBaseline'] {
  return { ...measuredFrom(values), reason: { nb: reason } };
}

/** A target of a programme that is not there yet. */
export function newTargetOf(values: Values, programme: string): Schemas['SetTarget'] {
  const hasBaseline = said(values.period) !== undefined || said(values.baseline) !== undefined;
  return {
    indicator: values.indicator ?? '',
    area: { slug: values.area ?? '' },
    slice: {},
    programme: { slug: programme },
    baselines: hasBaseline ? [measuredFrom(values)] : [],
    versions: [
      {
        ...wantedOf(values),
        validFrom: values.validFrom ?? '',
        validFromAssumed: false,
        qualifier: 'EXACT',
        unchanged: false,
      },
    ],
  };
}
