import type { Schemas } from '@/api/types';
import type { Qualifier } from '@/lib/format-quantity';

type Point = Schemas['SeriesPoint'];
type Explanation = Pick<Schemas['Explanation'], 'assessment' | 'observed'>;

/** How what is known of a number is said. */
export const reservations: Readonly<Record<Schemas['Bound'], Qualifier>> = {
  EXACT: 'EXACT',
  CIRCA: 'CIRCA',
  LOWER: 'AT_LEAST',
  UPPER: 'UP_TO',
  OPEN: 'UNKNOWN',
};

/** Whether the time is over by which something was wanted, and it did not come. */
export function isMissed({
  due,
  outcome,
  status,
  target,
}: Pick<Schemas['Assessment'], 'due' | 'outcome' | 'status' | 'target'>): boolean {
  return (
    outcome === 'NOT_MET' &&
    target?.deadline !== undefined &&
    target.deadline === due &&
    (status === 'OFF_TRACK' || status === 'AT_RISK' || status === 'ON_TRACK')
  );
}

/** All that came in since the start, as one figure with what is known of it; undefined where that is not what is wanted. */
export function sumOf({
  assessment: { baseline, observed, period, status, target },
  observed: points,
}: Explanation): Pick<Point, 'lowerBound' | 'qualifier' | 'value'> | undefined {
  const { bound, value } = observed;
  // Before its time the last number there is stands alone.
  const isSum = target?.counting === 'ACCUMULATED' && status !== 'NOT_STARTED';
  if (!isSum || value === undefined) return undefined;
  // A least of which a part is no more than about so much is about a least.
  const isApproximate =
    bound === 'CIRCA' ||
    points.some(
      (point) =>
        (point.qualifier === 'CIRCA' || point.qualifier === 'NEARLY') &&
        point.period <= period &&
        (baseline === undefined || point.period > baseline.period),
    );
  const qualifier = isApproximate ? 'CIRCA' : 'EXACT';
  if (bound === 'LOWER') return { value, qualifier, lowerBound: true };
  if (bound === undefined || bound === 'CIRCA') return { value, qualifier, lowerBound: false };
  return { value, qualifier: bound === 'UPPER' ? 'UP_TO' : 'UNKNOWN', lowerBound: false };
}

/** The number that is assessed, with what is known of it. */
export function observedOf({
  observed: { bound = 'EXACT', value },
}: Pick<Schemas['Assessment'], 'observed'>): Partial<Pick<Point, 'qualifier' | 'value'>> {
  return { value, qualifier: reservations[bound] };
}

/** On which side of a cap a figure is: to stay within it is no achievement, and to pass it is no target missed. */
export function capVerdict({
  outcome,
  target,
}: Pick<Schemas['Assessment'], 'outcome' | 'target'>): 'above' | 'within' | undefined {
  if (target?.comparator !== 'UP_TO') return undefined;
  return outcome === 'MET' ? 'within' : outcome === 'NOT_MET' ? 'above' : undefined;
}

/** The periods without a figure among those that are added up. */
export function lackingIn({
  assessment: { baseline, period, target },
  observed,
}: Explanation): readonly string[] {
  if (target?.counting !== 'ACCUMULATED') return [];
  return observed
    .filter((point) => point.value === undefined && point.period <= period)
    .filter((point) => baseline === undefined || point.period > baseline.period)
    .map((point) => point.period);
}
