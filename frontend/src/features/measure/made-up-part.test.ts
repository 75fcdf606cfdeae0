import { describe, expect, it } from 'vitest';

import type { Schemas, SourceReference } from '@/api/types';
import { aMeasure } from '@/testing/fixtures';

import { madeUpPart } from './made-up-part';

const madeUp: SourceReference = { document: 'en-kilde', requirements: [], illustrative: true };

/** What a revision did with the measure. */
function spoken(revision: number, illustrative: boolean): Schemas['MeasureAppearance'] {
  return {
    plan: { slug: 'en-plan' },
    revision,
    status: 'IN_FORCE',
    title: { nb: 'Et tiltak' },
    change: 'NEW',
    changeIllustrative: false,
    adoptionKnown: true,
    illustrative,
  };
}

describe('what of a measure is made up', () => {
  it('is nothing when it is not marked, whatever an earlier revision was', () => {
    expect(madeUpPart(aMeasure({ revision: 2, appearances: [spoken(1, true)] }))).toBeUndefined();
  });

  it('is the measure when it says so itself', () => {
    const content = { ...aMeasure().content, source: madeUp };
    expect(madeUpPart(aMeasure({ illustrative: true, content }))).toBe('measure');
  });

  it('is what the revision says of it when only that is', () => {
    const appearances = [spoken(1, true), spoken(2, false)];
    expect(madeUpPart(aMeasure({ illustrative: true, appearances }))).toBe('revision');
  });

  it('is else some of the particulars', () => {
    const appearances = [spoken(1, false), spoken(2, true)];
    expect(madeUpPart(aMeasure({ illustrative: true, appearances }))).toBe('some');
  });
});
