import { describe, expect, it } from 'vitest';

import { focusAreaWord } from './focus-area-word';

describe('the word for focus areas', () => {
  it('is that of the source where what is quoted of it has one', () => {
    expect(focusAreaWord([{}, { source: { verbatim: 'fire hovedsatsingsområder' } }])).toBe(
      'satsing',
    );
    expect(focusAreaWord([{ source: { verbatim: 'følgende innsatsområder' } }])).toBeUndefined();
    expect(focusAreaWord([{ source: { verbatim: 'A. Innovasjonsløft' } }, {}])).toBeUndefined();
  });
});
