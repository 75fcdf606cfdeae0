import { ApiProblem } from '@/api/api-problem';
import { addDays } from '@/lib/iso-date';

/** What a code meant at another time than the one asked for. */
export interface CodeMeaning {
  readonly name: string;
  readonly validity: { readonly from: string; readonly to?: string };
  /** A day on which it meant that. */
  readonly day: string;
}

/** "1977-01-01/2020-01-01 Ringerike", as the server lists when a code was valid; an open end is left out. */
const listed = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})?\S* (.+)$/;

const refusals = [
  'urn:ringvirkning:problem:area-code-needs-a-date',
  'urn:ringvirkning:problem:area-code-not-valid',
];

/** When the server says that a code means nothing on that day: what it meant on others. Undefined for other problems. */
export function otherMeanings(error: unknown): readonly CodeMeaning[] | undefined {
  if (!(error instanceof ApiProblem) || !refusals.includes(error.type ?? '')) return undefined;
  const detail = error.errors.find((each) => each.parameter === 'code');
  return (detail?.allowed ?? []).flatMap((text) => {
    const [, from, to, name] = listed.exec(text) ?? [];
    if (!from || !name) return [];
    return [{ name, validity: { from, ...(to ? { to } : {}) }, day: to ? addDays(to, -1) : from }];
  });
}
