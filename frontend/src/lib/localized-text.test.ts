import { describe, expect, it } from 'vitest';

import { chooseText } from '@/lib/localized-text';

describe('a text in several languages', () => {
  it('is shown in the wanted language when it is there', () => {
    expect(chooseText({ nb: 'mål', nn: 'mål på nynorsk' }, 'nn')).toEqual({
      text: 'mål på nynorsk',
      language: 'nn',
    });
  });

  it('falls back as the readers of the language understand best, and says so', () => {
    expect(chooseText({ nb: 'bokmål', en: 'English' }, 'nn')?.language).toBe('nb');
    expect(chooseText({ nn: 'nynorsk', en: 'English' }, 'nb')?.language).toBe('nn');
    expect(chooseText({ nn: 'nynorsk', nb: 'bokmål' }, 'en')?.language).toBe('nb');
  });

  it('is nothing when there is none', () => {
    expect(chooseText({}, 'nb')).toBeNull();
    expect(chooseText(undefined, 'nb')).toBeNull();
  });
});
