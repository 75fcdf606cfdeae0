import type { Schemas } from '@/api/types';
import type { Values } from '@/features/editing/values';
import { readNumber } from '@/features/figure-entry/read-number';

export type TargetView = Schemas['TargetView'];
export type TargetVersion = Schemas['TargetVersion'];

/** A number as somebody writes it here. */
const written = (number: number | undefined) =>
  number === undefined ? '' : String(number).replace('.', ',').replace('-', '\u2212');

/** What the fields of the editor say of what is wanted now. */
export function valuesOf({ current }: TargetView): Values {
  return {
    value: written(current?.value),
    low: written(current?.low),
    high: written(current?.high),
    deadline: current?.deadline ?? '',
  };
}

/** Which numbers it compares with. */
export function numbersOf({ comparator }: TargetVersion): readonly ('value' | 'low' | 'high')[] {
  if (comparator === 'RANGE') return ['low', 'high'];
  return comparator === 'DIRECTION_ONLY' || comparator === 'MAINTAIN' ? [] : ['value'];
}

/** A number that the server can read; what is none is sent as it is not, and the server says so. */
function numberOf(text: string | undefined): number | undefined {
  const said = readNumber(text ?? '');
  return said.kind === 'number' ? said.value : undefined;
}

/** What is wanted from today on: as it was, but for what the fields say. On the same day it puts right what was said. */
export function stateOf(
  values: Values,
  current: TargetVersion,
  reason: string,
  today: string,
): Schemas['StateTarget'] {
  const again = current.validFrom >= today;
  const deadline = values.deadline?.trim();
  return {
    validFrom: again ? current.validFrom : today,
    validFromAssumed: false,
    comparator: current.comparator,
    value: numberOf(values.value),
    low: numberOf(values.low),
    high: numberOf(values.high),
    deadline: deadline === '' ? undefined : deadline,
    trajectory: current.trajectory,
    interim: current.interim,
    counting: current.counting,
    qualifier: current.qualifier,
    text: current.text,
    reasonCode: again ? 'CORRECTION' : 'OTHER',
    reason: { nb: reason },
    unchanged: false,
    corrects: again ? current.number : undefined,
  };
}
