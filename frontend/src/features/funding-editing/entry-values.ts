import type { Schemas } from '@/api/types';
import type { Field } from '@/features/editing/field';
import type { Values } from '@/features/editing/values';
import { dateOf } from '@/features/programme-editing/partial-dates';

import { amountOf } from './amount-of';

/** How an amount is meant that is not exact. */
export type Reservation = Exclude<Schemas['Qualifier'], 'EXACT'>;

/** What the fields of an entry say. */
export interface EntryValues {
  readonly stage: Schemas['FundingStage'];
  readonly amount: string;
  /** Whether the source makes a reservation about the amount, and which it then is. */
  readonly about: boolean;
  readonly meant: Reservation;
  readonly date: string;
  readonly decision: string | undefined;
  readonly system: string;
  readonly number: string;
  readonly historic: boolean;
  readonly supersedes: string | undefined;
  readonly note: string;
}

export const nothingSaid: EntryValues = {
  stage: 'PLANNED',
  amount: '',
  about: false,
  meant: 'CIRCA',
  date: '',
  decision: undefined,
  system: '',
  number: '',
  historic: false,
  supersedes: undefined,
  note: '',
};

/** Whether what stands in the field of the amount is one, or nothing. */
export function isAmount(text: string): boolean {
  return text.trim() === '' || amountOf(text) !== undefined;
}

/** Whether a case is named by half only. */
export function isHalfACase({ system, number }: EntryValues): boolean {
  return (system.trim() === '') !== (number.trim() === '');
}

/** Whether money is granted with nothing to show for it. */
export function lacksProof(values: EntryValues): boolean {
  return (
    values.stage === 'GRANTED' &&
    !values.historic &&
    values.decision === undefined &&
    values.number.trim() === ''
  );
}

/** What the fields say when this one is superseded: what was meant as about so much stays so until somebody says otherwise. */
export function superseding(
  values: EntryValues,
  old: Pick<Schemas['FundingEntryView'], 'number' | 'amount'> | undefined,
): EntryValues {
  const qualifier = old?.amount?.qualifier ?? 'EXACT';
  return {
    ...values,
    supersedes: old === undefined ? undefined : String(old.number),
    about: qualifier !== 'EXACT',
    meant: qualifier === 'EXACT' ? nothingSaid.meant : qualifier,
  };
}

/** The entry that the fields say. */
export function entryOf(values: EntryValues, currency: string): Schemas['RecordEntry'] {
  const amount = amountOf(values.amount);
  const system = values.system.trim();
  const note = values.note.trim();
  const proven = !values.historic;
  return {
    stage: values.stage,
    amount:
      amount === undefined
        ? undefined
        : { amount, currency, qualifier: values.about ? values.meant : 'EXACT' },
    date: dateOf(values.date, []),
    decision: proven && values.decision !== undefined ? { slug: values.decision } : undefined,
    caseRef: proven && system !== '' ? { system, number: values.number.trim() } : undefined,
    historic: values.historic,
    supersedes: values.supersedes === undefined ? undefined : Number(values.supersedes),
    note: note === '' ? undefined : { nb: note },
  };
}

const pointers: Values = {
  '/amount': 'amount',
  '/amount/amount': 'amount',
  '/amount/currency': 'amount',
  '/date': 'date',
  '/date/date': 'date',
  '/decision': 'behind',
  '/decision/slug': 'behind',
  '/caseRef/system': 'behind',
  '/caseRef/number': 'behind',
  '/historic': 'behind',
  '/supersedes': 'supersedes',
  '/note': 'note',
  '/note/nb': 'note',
};

/** Where the server points when a field is wrong: below this pointer. */
export function entryFields(below: string): readonly Field[] {
  return Object.entries(pointers).map(([pointer, name]) => ({
    name,
    label: name,
    pointer: below + pointer,
    show: (value) => value,
  }));
}
