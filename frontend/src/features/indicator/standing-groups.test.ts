import { describe, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';

import { groupOf, placedIn } from './standing-groups';

function told(...values: (number | undefined)[]) {
  const observed = values.map(
    (value, index): Schemas['SeriesPoint'] =>
      // Of a point only its figure counts here.
      ({ period: String(2020 + index), value }) as Schemas['SeriesPoint'],
  );
  return { observed };
}

const kongsberg = [{ slug: 'kongsberg' }];

describe('the group of an indicator in the list for an area', () => {
  it('is the first where there is a figure for the area', () => {
    expect(groupOf({ targetAreas: [] }, 'norge', told(undefined, 0))).toBe('here');
    expect(groupOf({ targetAreas: kongsberg }, 'norge', told(7))).toBe('here');
  });

  it('is the first where something is wanted of it there, with or without figures', () => {
    expect(groupOf({ targetAreas: kongsberg }, 'kongsberg', told())).toBe('here');
    expect(groupOf({ targetAreas: kongsberg }, 'kongsberg', undefined)).toBe('here');
  });

  it('is the second where something is wanted of it in other places only', () => {
    expect(groupOf({ targetAreas: kongsberg }, 'norge', told(undefined))).toBe('elsewhere');
  });

  it('is the last where there is nothing', () => {
    expect(groupOf({ targetAreas: [] }, 'norge', told(undefined))).toBe('none');
    expect(groupOf({ targetAreas: [] }, 'norge', undefined)).toBe('none');
  });
});

describe('the place of indicators in the list', () => {
  const indicator = (slug: string, ...areas: string[]) => ({
    slug,
    targetAreas: areas.map((area) => ({ slug: area })),
  });
  const page = [
    indicator('a', 'kongsberg'),
    indicator('b'),
    indicator('c', 'hole'),
    indicator('d'),
    indicator('e', 'hole'),
  ];
  const figures = { a: told(), b: told(), c: told(), d: told(1), e: told(2) };

  function placed(answered: string, pages = [page]) {
    const { groups, isWaiting } = placedIn(pages, 'hole', (slug) => ({
      isPending: !answered.includes(slug),
      data: figures[slug as keyof typeof figures],
    }));
    const slugs = (group: keyof typeof groups) => groups[group].map(({ slug }) => slug).join('');
    return [slugs('here'), slugs('elsewhere'), slugs('none'), isWaiting] as const;
  }

  it('is there at once where something is wanted', () => {
    expect(placed('')).toEqual(['ce', '', '', true]);
  });

  it('comes below what stands, and never changes', () => {
    expect(placed('d')).toEqual(['ce', '', '', true]);
    expect(placed('ab')).toEqual(['ce', '', '', true]);
    expect(placed('bd')).toEqual(['ce', '', '', true]);
    expect(placed('abd')).toEqual(['ced', 'a', 'b', false]);
  });

  it('is that of the pages before, while a page is on its way', () => {
    const next = [indicator('f'), indicator('g', 'hole')];
    expect(placed('abd', [page, next])).toEqual(['cedg', 'a', 'b', true]);
    expect(placed('fg', [page, next])).toEqual(['ce', '', '', true]);
  });
});
