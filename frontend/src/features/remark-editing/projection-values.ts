import type { Schemas } from '@/api/types';
import { localizedOf } from '@/features/editing/localized-input';
import type { Values } from '@/features/editing/values';
import { partOf } from '@/features/figure-entry/percent';

import { readPoints } from './points';
import { fieldsAt, firstSaid, keyOf, said, sourceOf, textSaid } from './said';

/** A trend line is worked out when somebody asks, and is none of them. */
export const methods = [
  'OFFICIAL',
  'MANUAL',
  'NOT_SAID',
] as const satisfies readonly Schemas['ProjectionMethod'][];

/** A period for each point, or by how much it changes in all. */
export const shapes = ['POINTS', 'CHANGE'] as const;

export const emptyProjection: Values = {
  method: 'OFFICIAL',
  shape: 'POINTS',
  publisher: '',
  madeIn: '',
  basePeriod: '',
  points: '',
  change: '',
  until: '',
  borders: '',
  supersedes: '',
  source: '',
};

export const projectionFields = fieldsAt({
  '/name': 'name.nb',
  '/key': 'name.nb',
  '/method': 'method',
  '/variant': 'variant.nb',
  '/publisher': 'publisher',
  '/madeIn': 'madeIn',
  '/basePeriod': 'basePeriod',
  '/points': 'points',
  '/change': 'change',
  '/until': 'until',
  '/borders': 'borders',
  '/supersedes': 'supersedes',
  '/reason': 'reason.nb',
  '/source': 'source',
});

const corrected = /-rettet(?:-(\d+))?$/;

/** A key that one which stands for another has, so that it may be called the same. */
function keyAfter(superseded: string): string {
  const times = Number(corrected.exec(superseded)?.[1] ?? (corrected.test(superseded) ? 1 : 0));
  const stem = keyOf(superseded.replace(corrected, ''), 'framskriving');
  return times === 0 ? `${stem}-rettet` : `${stem}-rettet-${String(times + 1)}`;
}

/** What a projection is about. */
interface About {
  readonly indicator: string;
  readonly area: string;
  readonly slice: Readonly<Record<string, string>>;
  readonly frequency: Schemas['Frequency'];
}

/** What is expected of an indicator as the fields say it. */
export function projectionOf(
  values: Values,
  { indicator, area, slice, frequency }: About,
): Schemas['RecordProjection'] {
  const supersedes = said(values, 'supersedes');
  const hasPoints = values.shape !== 'CHANGE';
  const basePeriod = said(values, 'basePeriod');
  const words = `${firstSaid(values, 'name') ?? ''} ${said(values, 'madeIn') ?? ''}`;
  return {
    indicator,
    area: { slug: area },
    slice: { ...slice },
    key: supersedes === undefined ? keyOf(words, 'framskriving') : keyAfter(supersedes),
    method: methods.find((each) => each === values.method) ?? 'NOT_SAID',
    name: textSaid(values, 'name'),
    variant: localizedOf(values, 'variant'),
    publisher: said(values, 'publisher'),
    madeIn: said(values, 'madeIn'),
    basePeriod,
    points: hasPoints ? [...readPoints(values.points, frequency, basePeriod).points] : [],
    change: hasPoints ? undefined : partOf(values.change),
    until: hasPoints ? undefined : said(values, 'until'),
    borders: said(values, 'borders'),
    supersedes,
    reason: supersedes === undefined ? undefined : localizedOf(values, 'reason'),
    source: sourceOf(values),
  };
}
