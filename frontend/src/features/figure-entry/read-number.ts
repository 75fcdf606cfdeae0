import type { Schemas } from '@/api/types';

/** Why there is no figure, as far as somebody who enters figures can say it. */
export type Why = Extract<
  Schemas['MissingCode'],
  'NOT_REPORTED' | 'NOT_APPLICABLE' | 'NOT_YET_AVAILABLE'
>;

/** The words that say it in a cell, in each language. */
const reasons: readonly (readonly [Why, RegExp])[] = [
  ['NOT_REPORTED', /^(?:ikke meldt|ikkje meldt|not reported)$/i],
  ['NOT_APPLICABLE', /^(?:finnes ikke|finst ikkje|does not exist)$/i],
  ['NOT_YET_AVAILABLE', /^(?:kommer senere|kjem seinare|comes later)$/i],
];

/** What a cell says: nothing, a number, that there is none and why, or what cannot be understood. */
export type CellText =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'missing'; readonly why?: Why }
  | { readonly kind: 'wrong'; readonly why: 'notNumber' | 'ambiguous' | 'tooLong' };

/** How tables say that there is no number, without saying why. */
const missing = /^(?:[-–—:.]|\.\.\.?|n\/?a|#n\/a|#i\/t)$/i;
/** Spaces of all widths, and the apostrophe, between thousands. */
const gaps = /(?<=\d)[\s'’](?=\d{3}(?!\d))/gu;
const plain = /^[+-]?\d+(?:\.\d+)?$/;
const mostDigits = 15;

/** Reads what was typed or pasted as it is written in Norway, and guesses nothing. */
export function readNumber(text: string): CellText {
  const said = text.trim();
  if (said === '') return { kind: 'empty' };
  if (missing.test(said)) return { kind: 'missing' };
  const why = reasons.find(([, words]) => words.test(said))?.[0];
  if (why) return { kind: 'missing', why };
  const signed = said
    .replace(/^[\u2212\u2012\u2013](?=\s?\d)/, '-')
    .replace(/^-\s/, '-')
    .replace(/\s*%$/, '')
    .replace(gaps, '');
  const number = pointed(signed);
  if (number === undefined) return { kind: 'wrong', why: 'ambiguous' };
  if (!plain.test(number)) return { kind: 'wrong', why: 'notNumber' };
  const digits = number.replace(/\D/g, '').replace(/^0+/, '').length;
  if (digits > mostDigits) return { kind: 'wrong', why: 'tooLong' };
  return { kind: 'number', value: Number(number) };
}

/** The number with a point for its decimals; nothing when a point could be either. */
function pointed(text: string): string | undefined {
  const commas = text.split(',').length - 1;
  const points = text.split('.').length - 1;
  if (commas > 0 && points > 0) {
    return text.lastIndexOf(',') > text.lastIndexOf('.')
      ? withoutGroups(text, '.').replace(',', '.')
      : withoutGroups(text, ',');
  }
  if (commas > 1) return withoutGroups(text, ',');
  if (points > 1) return withoutGroups(text, '.');
  // 1.234 is one thousand to some and little more than one to others.
  if (/^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(text)) return undefined;
  return text.replace(',', '.');
}

/** Leaves it as it is when what stands between the groups is not every third digit. */
function withoutGroups(text: string, between: ',' | '.'): string {
  const escaped = `\\${between}`;
  const whole = text.split(between === ',' ? '.' : ',')[0] ?? '';
  return new RegExp(`^[+-]?\\d{1,3}(?:${escaped}\\d{3})+$`).test(whole)
    ? text.replaceAll(between, '')
    : text;
}
