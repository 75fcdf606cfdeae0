import type { Schemas } from '@/api/types';
import type { Field } from '@/features/editing/field';
import { dateOf, textOf } from '@/features/programme-editing/partial-dates';

import type { Decision } from './queries';

/** What the fields of a decision say, that can be corrected. */
export const names = ['title', 'text', 'date', 'votesFor', 'votesAgainst', 'caseNumber'] as const;
export type Name = (typeof names)[number];
export type DecisionValues = Readonly<Record<Name, string>>;

export const nothingSaid: DecisionValues = {
  title: '',
  text: '',
  date: '',
  votesFor: '',
  votesAgainst: '',
  caseNumber: '',
};

const pointers: Readonly<Record<string, string>> = {
  '/title': 'title',
  '/text': 'text',
  '/date': 'date',
  '/votesFor': 'votesFor',
  '/votesAgainst': 'votesAgainst',
  '/caseFile': 'caseNumber',
  '/body': 'who',
  '/organisation': 'who',
  '/slug': 'title',
};

/** Where the server points when a field is wrong. */
export const decisionFields: readonly Field[] = Object.entries(pointers).map(([pointer, name]) => ({
  name,
  label: name,
  pointer,
  show: (value) => value,
}));

export function valuesOf(decision: Decision): DecisionValues {
  return {
    title: decision.title.nb ?? '',
    text: decision.text?.nb ?? '',
    date: textOf(decision.date),
    votesFor: decision.votesFor?.toString() ?? '',
    votesAgainst: decision.votesAgainst?.toString() ?? '',
    caseNumber: decision.caseFile?.archiveNumber ?? '',
  };
}

/** Whether it is a number of votes, or nothing. */
export function isVotes(text: string): boolean {
  return /^\d{0,4}$/.test(text.trim());
}

function votesOf(text: string): number | undefined {
  return text.trim() === '' ? undefined : Number(text.trim());
}

/**
 * What the fields say, with what no field is about as it was before.
 *
 * @param organisation whose archive the case is in
 */
export function correctionOf(
  values: DecisionValues,
  organisation: string | undefined,
  before?: Decision,
): Schemas['CorrectDecision'] {
  const title = { ...before?.title, nb: values.title.trim() };
  const text = values.text.trim();
  const number = values.caseNumber.trim();
  const old = before?.caseFile;
  // Another number is another case: what was known of the old one does not go with it.
  const caseFile =
    old?.archiveNumber === number
      ? old
      : number === '' || organisation === undefined
        ? undefined
        : { archiveNumber: number, organisation: { slug: organisation }, title, documents: [] };
  return {
    title,
    text: text === '' ? undefined : { ...before?.text, nb: text },
    date: dateOf(values.date, before?.date ? [before.date] : []),
    unanimous: before?.unanimous,
    votesFor: votesOf(values.votesFor),
    votesAgainst: votesOf(values.votesAgainst),
    meeting: before?.meeting,
    caseFile,
    source: before?.source,
  };
}

const longest = 100;

/** The word for a decision in addresses, of its title and its date. */
export function slugOf(title: string, date: string): string {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replaceAll('æ', 'ae')
      .replaceAll('ø', 'o')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  const words = plain(title).slice(0, longest).replace(/-$/, '');
  return [words === '' ? 'vedtak' : words, plain(date).slice(0, 10)].filter(Boolean).join('-');
}
