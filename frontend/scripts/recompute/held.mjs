/** Which number is held against a target: that of the last period, or all that came in since the baseline. */
import * as f from './figures.mjs';
import { isBefore, plus } from './periods.mjs';
import * as r from './rational.mjs';

const { known } = f;
const notReported = { missing: 'NOT_REPORTED' };

/** Why a sum from one period to another lacks a figure, or nothing where it lacks none. */
function lacking(points, from, to) {
  const figures = [];
  for (let period = from; !isBefore(to, period); period = plus(period, 1))
    figures.push(points.find((point) => point.period === period)?.figure ?? notReported);
  return figures.every(f.isKnown) ? undefined : f.absence(figures);
}

/** The number that is held against the target, and its period; none when nothing that counts has a number. */
export function held({ observed, baseline, target }) {
  const after = observed.filter(({ period }) => !baseline || isBefore(baseline.period, period));
  const numbers = after.filter(({ figure }) => f.isKnown(figure));
  const latest = numbers.at(-1);
  if (!latest || target.counting !== 'ACCUMULATED') return latest;
  const first = baseline ? plus(baseline.period, 1) : after[0].period;
  const all = numbers.map(({ figure }) => figure).reduce(f.plus);
  const missing = lacking(after, first, latest.period);
  const isNear = numbers.some(({ figure }) => figure.bound === 'CIRCA');
  if (!missing) return { period: latest.period, figure: all, isNear };
  if (!numbers.every(({ figure }) => f.lies(figure, r.zero, null))) return { missing };
  return { period: latest.period, figure: f.plus(all, known(r.zero, 'LOWER')), isNear };
}
