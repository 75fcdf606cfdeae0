import type { Schemas } from '@/api/types';
import type { Values } from '@/features/editing/values';

import { fieldsAt, firstSaid, keyOf, said, sourceOf, textSaid } from './said';

export const breakTypes = [
  'DEFINITION',
  'AREA',
  'METHOD',
] as const satisfies readonly Schemas['BreakType'][];

export const noteFields = fieldsAt({
  '/period': 'period',
  '/text': 'text.nb',
  '/key': 'text.nb',
  '/area/slug': 'area',
  '/area': 'area',
  '/breakType': 'breakType',
  '/source': 'source',
});

export const emptyNote: Values = { period: '', area: '', breakType: '', source: '' };

const wordsOfKey = 6;

/** A note on the figures of an indicator as its fields say it. */
export function noteOf(values: Values, indicator: string): Schemas['AnnotateIndicator'] {
  const area = said(values, 'area');
  const period = said(values, 'period') ?? '';
  const words = (firstSaid(values, 'text') ?? '').split(/\s+/).slice(0, wordsOfKey).join(' ');
  return {
    indicator,
    key: keyOf(`${period} ${words}`, 'merknad'),
    area: area === undefined ? undefined : { slug: area },
    period,
    text: textSaid(values, 'text'),
    breakType: breakTypes.find((each) => each === values.breakType),
    source: sourceOf(values),
  };
}
