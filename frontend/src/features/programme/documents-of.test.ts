import { describe, expect, it } from 'vitest';

import type { ProgrammeView } from '@/api/types';

import { documentsOf } from './documents-of';

const reference = (document: string, illustrative = false) => ({
  document,
  requirements: [],
  illustrative,
});

function programme(part: object): ProgrammeView {
  return {
    sourceDocument: { document: '004', title: { nb: 'Handlingsplan' }, illustrative: false },
    ...part,
  } as ProgrammeView;
}

describe('the documents of a programme', () => {
  it('are each named once, its own first, however deep they lie', () => {
    const found = documentsOf(
      programme({
        areas: [{ source: reference('gardermoregionen.no') }],
        challenges: [{ source: reference('004'), triggerEvents: [{ source: reference('SSB') }] }],
      }),
    );
    expect(found).toEqual(['004', 'gardermoregionen.no', 'SSB']);
  });

  it('are not those of examples', () => {
    expect(documentsOf(programme({ links: [{ source: reference('005', true) }] }))).toEqual([
      '004',
    ]);
  });
});
