import type { Schemas } from '@/api/types';

type Point = Schemas['SeriesPoint'];
type Explanation = Pick<Schemas['Explanation'], 'assessment' | 'observed'>;

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
