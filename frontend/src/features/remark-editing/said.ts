import type { Schemas } from '@/api/types';
import { languages } from '@/lib/languages';
import { slugOf } from '@/lib/slug-of';
import type { Field } from '@/features/editing/field';
import { localizedOf } from '@/features/editing/localized-input';
import type { Values } from '@/features/editing/values';

const longestKey = 70;
const patterns: Readonly<Record<Schemas['Frequency'], RegExp>> = {
  YEAR: /^\d{4}$/,
  HALF: /^\d{4}-H[12]$/,
  QUARTER: /^\d{4}-Q[1-4]$/,
  MONTH: /^\d{4}-(0[1-9]|1[0-2])$/,
  DAY: /^\d{4}-\d{2}-\d{2}$/,
};

/** Whether a period is one of those that an indicator is measured for. */
export function isPeriodOf(frequency: Schemas['Frequency'], period: string | undefined): boolean {
  return patterns[frequency].test((period ?? '').trim());
}

/** What a field says, if it says anything. */
export function said(values: Values, name: string): string | undefined {
  const text = (values[name] ?? '').trim();
  return text === '' ? undefined : text;
}

/** What is said in the first of the languages that says anything. */
export function firstSaid(values: Values, name: string): string | undefined {
  return languages
    .map((language) => said(values, `${name}.${language}`))
    .find((text) => text !== undefined);
}

/** What the three fields of a text say; a text that says nothing is refused before it is sent. */
export function textSaid(values: Values, name: string): Schemas['LocalizedText'] {
  return localizedOf(values, name) ?? {};
}

/** What names it within the indicator, of its words: people need not think of it. */
export function keyOf(words: string, otherwise: string): string {
  return slugOf(words).slice(0, longestKey).replace(/-$/, '') || otherwise;
}

/** Where it is from, in the words that were written. */
export function sourceOf(values: Values): Schemas['SourceReference'] | undefined {
  const document = said(values, 'source');
  return document === undefined ? undefined : { document, requirements: [], illustrative: false };
}

/** The fields that pointers of the server are about. */
export function fieldsAt(pointers: Readonly<Record<string, string>>): readonly Field[] {
  return Object.entries(pointers).map(([pointer, name]) => ({
    name,
    label: name,
    pointer,
    show: String,
  }));
}
