import type { Schemas } from '@/api/types';
import type { Field } from '@/features/editing/field';
import type { Values } from '@/features/editing/values';
import { amountOf } from '@/features/funding-editing/amount-of';
import { slugOf } from '@/features/partner-editing/partner-values';
import { dateOf } from '@/features/programme-editing/partial-dates';

import { constituencies, validityOf } from './body-values';
import type { Body } from './queries';

export const seatRoles = [
  'CHAIR',
  'DEPUTY_CHAIR',
  'MEMBER',
  'SUBSTITUTE',
  'OBSERVER',
] as const satisfies readonly Schemas['SeatRole'][];

/** Who is let decide: of the record, or in words. */
export const receivers = ['BODY', 'ORGANISATION', 'WORDS'] as const;

const longestKey = 70;
const year = 4;
const presentUnit = 'personer';

/** The fields that pointers of the server are about. */
export function fieldsAt(pointers: Readonly<Record<string, string>>): readonly Field[] {
  return Object.entries(pointers).map(([pointer, name]) => ({
    name,
    label: name,
    pointer,
    show: (value) => value,
  }));
}

export const seatFields = fieldsAt({
  '/role': 'role',
  '/key': 'role',
  '/constituency': 'constituency',
  '/count': 'count',
  '/period/to': 'to',
  '/period/from': 'from',
  '/period': 'from',
  '/substituteFor': 'substituteFor',
  '/appointedBy': 'decision',
});

export const endFields = fieldsAt({ '/date': 'date', '/decision': 'decision' });

export const delegationFields = fieldsAt({
  '/toBody': 'body',
  '/toPartner': 'organisation',
  '/text': 'words',
  '/subject': 'subject',
  '/key': 'subject',
  '/limit': 'limit',
  '/validity/to': 'last',
  '/validity/from': 'from',
  '/validity': 'from',
  '/decision': 'decision',
});

export const meetingFields = fieldsAt({
  '/date': 'date',
  '/key': 'date',
  '/place': 'place',
  '/attendance': 'attendance',
  '/agenda': 'agenda',
});

/** Whether it is a whole number, or nothing. */
export function isCount(text: string | undefined): boolean {
  return /^\d{0,4}$/.test((text ?? '').trim());
}

/** Whether it is a date as exactly as it is known, or nothing. */
export function isPartial(text: string | undefined): boolean {
  return /^(\d{4}(-\d{2}){0,2})?$/.test((text ?? '').trim());
}

/** A name within the body that none of the others has, of some words. */
function keyOf(words: string, others: readonly { readonly key: string }[], otherwise: string) {
  const plain = slugOf(words).slice(0, longestKey).replace(/-$/, '') || otherwise;
  let key = plain;
  for (let next = 2; others.some((other) => other.key === key); next += 1) {
    key = `${plain}-${String(next)}`;
  }
  return key;
}

function textOf(value: string | undefined): string | undefined {
  const text = (value ?? '').trim();
  return text === '' ? undefined : text;
}

function countOf(value: string | undefined): number | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : Number(text);
}

function decisionOf(value: string | undefined): Schemas['DecisionRef'] | undefined {
  const slug = textOf(value);
  return slug === undefined ? undefined : { slug };
}

const seatWords: Readonly<Record<string, string>> = {
  CHAIR: 'leder',
  DEPUTY_CHAIR: 'nestleder',
  MEMBER: 'medlem',
  SUBSTITUTE: 'vara',
  OBSERVER: 'observator',
};

/** A seat as its fields say it, under a key that none of the others has. */
export function seatOf(values: Values, body: Body): Schemas['Seat'] {
  const role = seatRoles.find((each) => each === values.role) ?? 'MEMBER';
  const from = dateOf(values.from ?? '', []);
  const to = dateOf(values.to ?? '', []);
  return {
    key: keyOf(
      `${seatWords[role] ?? ''} ${(values.from ?? '').slice(0, year)}`,
      body.seats,
      'plass',
    ),
    role,
    constituency: constituencies.find((each) => each === values.constituency),
    count: countOf(values.count),
    voting: { yes: true, no: false }[values.voting ?? ''],
    substituteFor: role === 'SUBSTITUTE' ? textOf(values.substituteFor) : undefined,
    period: from || to ? { from, to } : undefined,
    appointedBy: decisionOf(values.decision),
  };
}

export function endOf(values: Values): Schemas['EndSeat'] | undefined {
  const date = dateOf(values.date ?? '', []);
  return date && { date, decision: decisionOf(values.decision) };
}

export function delegationOf(values: Values, body: Body): Schemas['Delegation'] {
  const amount = amountOf(values.limit ?? '');
  return {
    key: keyOf(values.subject ?? '', body.delegations, 'fullmakt'),
    toBody: values.receiver === 'BODY' ? { slug: values.body ?? '' } : undefined,
    toPartner: values.receiver === 'ORGANISATION' ? { slug: values.organisation ?? '' } : undefined,
    text: values.receiver === 'WORDS' ? { nb: (values.words ?? '').trim() } : undefined,
    subject: { nb: (values.subject ?? '').trim() },
    limit: amount === undefined ? undefined : { amount, currency: 'NOK', qualifier: 'UP_TO' },
    validity: validityOf(values.from, values.last),
    decision: decisionOf(values.decision),
  };
}

/** A meeting as its fields say it: each line of the agenda is an item. */
export function meetingOf(values: Values, body: Body): Schemas['Meeting'] | undefined {
  const date = dateOf(values.date ?? '', []);
  const present = countOf(values.attendance);
  const items = (values.agenda ?? '').split('\n').flatMap((line) => textOf(line) ?? []);
  return (
    date && {
      key: keyOf(values.date ?? '', body.meetings, 'mote'),
      date,
      place: textOf(values.place),
      attendance:
        present === undefined
          ? undefined
          : { value: present, unit: presentUnit, qualifier: 'EXACT' },
      agenda: items.map((nb, index) => ({ code: String(index + 1), text: { nb } })),
    }
  );
}
