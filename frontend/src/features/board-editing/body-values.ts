import type { Schemas } from '@/api/types';
import { fieldsOf, localizedOf } from '@/features/editing/localized-input';
import type { Values } from '@/features/editing/values';
import { slugOf } from '@/features/partner-editing/partner-values';
import { addDays, isIsoDate } from '@/lib/iso-date';

import type { Body } from './queries';

export const bodyTypes = [
  'RESTRUCTURING_BOARD',
  'STEERING_GROUP',
  'REFERENCE_GROUP',
  'REGIONAL_COUNCIL',
  'FORUM',
  'MUNICIPAL_COUNCIL',
  'EXECUTIVE_COMMITTEE',
  'COUNTY_COUNCIL',
] as const satisfies readonly Schemas['GoverningBodyType'][];

export const constituencies = [
  'BUSINESS',
  'MUNICIPAL',
  'COUNTY',
  'ACADEMIA',
  'CIVIL',
  'EMPLOYEE',
] as const satisfies readonly Schemas['Constituency'][];

export const nothingSaid: Values = { type: 'RESTRUCTURING_BOARD' };

const between = ',';

/** The constituencies that a field says. */
export function declaredIn(value: string | undefined): readonly Schemas['Constituency'][] {
  const said = (value ?? '').split(between);
  return constituencies.filter((each) => said.includes(each));
}

/** Some constituencies as a field says them. */
export function declaredAs(declared: readonly Schemas['Constituency'][]): string {
  return constituencies.filter((each) => declared.includes(each)).join(between);
}

/** Days that are both included, as half-open days: the record names the first day after. */
export function validityOf(
  from: string | undefined,
  last: string | undefined,
): Schemas['Validity'] {
  const first = (from ?? '').trim();
  const end = (last ?? '').trim();
  return {
    from: first === '' ? undefined : first,
    to: end === '' ? undefined : isIsoDate(end) ? addDays(end, 1) : end,
  };
}

/** The fields that say a day that is none. */
export function wrongDays(values: Values): readonly ('from' | 'last')[] {
  return (['from', 'last'] as const).filter((name) => {
    const day = (values[name] ?? '').trim();
    return day !== '' && !isIsoDate(day);
  });
}

/** What the fields of the editor say of a body. */
export function valuesOf(body: Body): Values {
  const { from, to } = body.validity;
  return {
    type: body.type,
    from: from ?? '',
    last: to ? addDays(to, -1) : '',
    declared: declaredAs(body.declaredConstituencies),
    ...fieldsOf('name', body.name),
    ...fieldsOf('mandate', body.mandate),
  };
}

function saidIn(values: Values) {
  return {
    name: localizedOf(values, 'name') ?? {},
    type: bodyTypes.find((type) => type === values.type) ?? 'RESTRUCTURING_BOARD',
    mandate: localizedOf(values, 'mandate'),
    validity: validityOf(values.from, values.last),
    declaredConstituencies: [...declaredIn(values.declared)],
  };
}

/** What the fields say, with what no field is about as it was before. */
export function changeOf(values: Values, on: Body): Schemas['ChangeBody'] {
  return { ...saidIn(values), source: on.source };
}

/** A body of a programme, without seats yet. */
export function newBodyOf(values: Values, programme: string): Schemas['CreateBody'] {
  return {
    ...saidIn(values),
    slug: slugOf(values['name.nb'] ?? '') || 'organ',
    organisation: { slug: values.organisation ?? '' },
    programme: { slug: programme },
    seats: [],
    delegations: [],
    meetings: [],
  };
}
