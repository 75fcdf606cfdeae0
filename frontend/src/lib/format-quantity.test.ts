import { describe, expect, it } from 'vitest';

import { formatQuantity, type Qualifier } from '@/lib/format-quantity';
import type { Language } from '@/lib/languages';

describe('a quantity', () => {
  it.each<[number, string, Qualifier, Language, string]>([
    [356, 'ansatte', 'EXACT', 'nb', '356 ansatte'],
    [1200, 'ansatte', 'MORE_THAN', 'nb', 'mer enn 1 200 ansatte'],
    [1200, 'ansatte', 'MORE_THAN', 'nn', 'meir enn 1 200 ansatte'],
    [300, 'studenter', 'CIRCA', 'nb', 'ca. 300 studenter'],
    [70, 'virksomheter', 'UP_TO', 'nb', 'inntil 70 virksomheter'],
    [250, 'arbeidsplasser', 'AT_LEAST', 'nb', 'minst 250 arbeidsplasser'],
    [2000, 'km²', 'NEARLY', 'nb', 'nærmere 2 000 km²'],
    [2000, 'km²', 'NEARLY', 'en', 'nearly 2,000 km²'],
    [1.5, '%', 'LESS_THAN', 'nb', 'mindre enn 1,5 %'],
    [4, 'næringshager', 'UNKNOWN', 'nb', '4 næringshager (usikkert tall)'],
    [0, 'arbeidsplasser', 'EXACT', 'nb', '0 arbeidsplasser'],
  ])('%d %s, %s, reads in %s "%s"', (value, unit, qualifier, language, text) => {
    const shown = formatQuantity({ value, unit, qualifier }, language);
    expect(shown.replaceAll('\u00a0', ' ')).toBe(text);
  });
});
