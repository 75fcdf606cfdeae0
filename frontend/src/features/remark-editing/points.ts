import type { Schemas } from '@/api/types';
import { readNumber } from '@/features/figure-entry/read-number';

import { isPeriodOf } from './said';

type Point = Schemas['ProjectionPoint'];

/** What is wrong with a line of points. */
export type Wrong = 'period' | 'number' | 'order' | 'range';

export interface ReadPoints {
  readonly points: readonly Point[];
  /** The first line that is wrong, counted from 1 among those that say anything. */
  readonly wrong?: { readonly line: number; readonly why: Wrong };
}

const widest = 4;
const withRange = 4;
const plain = 2;

/** "2030: 12,5; 11; 14", or as a spreadsheet has it. Spaces may stand within a number. */
function cellsOf(line: string): readonly string[] {
  const [, period = '', rest = ''] = /^(\S+?)(?:[\t;:]|\s+|$)[^\S\t]*(.*)$/u.exec(line) ?? [];
  const numbers = rest.split(/[\t;]/).map((cell) => cell.trim());
  // Who pastes two columns that have four titles has empty cells behind them.
  while (numbers.length > 1 && numbers.at(-1) === '') numbers.pop();
  return [period, ...numbers];
}

function pointOf(line: string, frequency: Schemas['Frequency']): Point | Wrong {
  const [period = '', ...cells] = cellsOf(line);
  if (!isPeriodOf(frequency, period)) return 'period';
  const count = cells.length + 1;
  if (count > widest) return 'number';
  const numbers = cells
    .map(readNumber)
    .flatMap((said) => (said.kind === 'number' ? said.value : []));
  const [value, low, high] = numbers;
  if (value === undefined || numbers.length !== cells.length) return 'number';
  if (count === plain) return { period, value };
  const isAround =
    count === withRange && low !== undefined && high !== undefined && low <= value && value <= high;
  return isAround ? { period, value, low, high } : 'range';
}

/**
 * Reads what is expected, a period on each line, oldest first.
 *
 * @param base the last period of what was observed, which all of them come after
 */
export function readPoints(
  text: string | undefined,
  frequency: Schemas['Frequency'],
  base: string | undefined,
): ReadPoints {
  const points: Point[] = [];
  const lines = (text ?? '').split('\n').filter((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    const read = pointOf(line.trim(), frequency);
    if (typeof read === 'string') return { points, wrong: { line: index + 1, why: read } };
    const before = points.at(-1)?.period ?? base;
    // Periods of one frequency are in the order of their letters.
    if (before !== undefined && read.period <= before) {
      return { points, wrong: { line: index + 1, why: 'order' } };
    }
    points.push(read);
  }
  return { points };
}
