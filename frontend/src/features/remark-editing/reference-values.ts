import type { Schemas } from '@/api/types';
import type { Field } from '@/features/editing/field';
import type { Values } from '@/features/editing/values';

import { fieldsAt, firstSaid, keyOf, said, sourceOf, textSaid } from './said';

export const kinds = [
  'NATION',
  'COUNTY',
  'PEERS',
] as const satisfies readonly Schemas['ReferenceKind'][];
export type Kind = (typeof kinds)[number];

export const positions = [
  'BELOW',
  'EQUAL',
  'ABOVE',
] as const satisfies readonly Schemas['Position'][];

export const emptyReference: Values = { kind: 'NATION', area: '', source: '', rows: '0' };

/** The most that sources can say of one reference. */
export const mostStatements = 100;

/** What each kind can be the figures of. */
export const areasOf: Readonly<Record<Kind, readonly Schemas['AreaKind'][]>> = {
  NATION: ['COUNTRY'],
  COUNTY: ['COUNTY'],
  PEERS: [
    'REGIONAL_COUNCIL_AREA',
    'FUNCTIONAL_REGION',
    'LABOUR_MARKET_REGION',
    'BUSINESS_REGION',
    'CROSS_BORDER_REGION',
    'COUNTY',
  ],
};

export function kindOf(values: Values): Kind {
  return kinds.find((each) => each === values.kind) ?? 'NATION';
}

/** How many statements are being written. */
export function rowsOf(values: Values): readonly number[] {
  return Array.from({ length: Number(values.rows ?? 0) }, (_, index) => index);
}

export const statementFields = ['area', 'position', 'period', 'source'] as const;

/** The field of a statement, by its place. */
export function at(row: number, name: (typeof statementFields)[number]): string {
  return `said.${String(row)}.${name}`;
}

/** The fields that the server points at, those of each statement with them. */
export function referenceFields(values: Values): readonly Field[] {
  return fieldsAt({
    '/name': 'name.nb',
    '/key': 'name.nb',
    '/kind': 'kind',
    '/area/slug': 'area',
    '/area': 'area',
    '/source': 'source',
    ...Object.fromEntries(
      rowsOf(values).flatMap((row) =>
        statementFields.map((name) => [`/statements/${String(row)}/${name}`, at(row, name)]),
      ),
    ),
  });
}

/** A statement is said of an area as a whole, or of each municipality of it; no slug has a space. */
const ofEach = 'each ';

export function eachOf(area: string): string {
  return `${ofEach}${area}`;
}

/** What the figures of an indicator are compared with, as its fields say it. */
export function referenceOf(values: Values, indicator: string): Schemas['StateReference'] {
  return {
    indicator,
    key: keyOf(firstSaid(values, 'name') ?? '', 'sammenligning'),
    kind: kindOf(values),
    name: textSaid(values, 'name'),
    area: { slug: said(values, 'area') ?? '' },
    statements: rowsOf(values).map((row) => {
      const of = said(values, at(row, 'area')) ?? '';
      const isOfEach = of.startsWith(ofEach);
      return {
        area: { slug: isOfEach ? of.slice(ofEach.length) : of },
        ofEach: isOfEach,
        position: positions.find((each) => each === values[at(row, 'position')]) ?? 'EQUAL',
        period: said(values, at(row, 'period')),
        source: sourceOf({ source: values[at(row, 'source')] ?? '' }),
      };
    }),
    source: sourceOf(values),
  };
}
