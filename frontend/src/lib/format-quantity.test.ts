import { describe, expect, it } from 'vitest';

import { formatNumber, formatPercent, formatQuantity, type Qualifier } from '@/lib/format-quantity';
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

describe('a number', () => {
  it.each<[number, Language, string]>([
    [-259.52, 'nb', '−259,52'],
    [-259.52, 'nn', '−259,52'],
    [-259.52, 'en', '−259.52'],
    [1200, 'en', '1,200'],
  ])('%d has the minus of the page, in %s: %s', (value, language, text) => {
    expect(formatNumber(value, language)).toBe(text);
  });

  it.each<[number, Language, string]>([
    [25.1, 'nb', '25,1\u00a0%'],
    [-1.5, 'nn', '−1,5\u00a0%'],
    [25.1, 'en', '25.1%'],
    [-1.5, 'en', '−1.5%'],
  ])('%d percent is written as in %s: %s', (value, language, text) => {
    expect(formatPercent(value, language)).toBe(text);
  });
});
