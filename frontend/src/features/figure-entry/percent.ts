import { readNumber } from './read-number';

const percent = 100;
const exact = 12;

/** What somebody writes as a percentage, as a part; nothing when it is no number. */
export function partOf(text: string | undefined): number | undefined {
  const read = readNumber(text ?? '');
  return read.kind === 'number' ? Number((read.value / percent).toPrecision(exact)) : undefined;
}

/** A part as people read it, as exactly as it was said. */
export function percentOf(part: number): number {
  return Number((part * percent).toPrecision(exact));
}
