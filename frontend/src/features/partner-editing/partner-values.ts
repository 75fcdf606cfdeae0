import type { PartnerType, PartnerView, Schemas } from '@/api/types';
import { fieldsOf, localizedOf } from '@/features/editing/localized-input';
import type { Values } from '@/features/editing/values';
import { slugOf } from '@/lib/slug-of';

export { slugOf };

/** What the fields of the editor say of a partner. */
export function valuesOf(partner: PartnerView): Values {
  return {
    name: partner.names[0]?.name ?? partner.name,
    type: partner.type,
    sector: partner.sector ?? '',
    website: partner.website ?? '',
    ...fieldsOf('description', partner.description),
  };
}

/** What a field says, if it says anything. */
function said(value: string | undefined): string | undefined {
  const text = value?.trim();
  return text === '' ? undefined : text;
}

function described(values: Values) {
  return {
    type: values.type as PartnerType,
    sector: said(values.sector) as Schemas['Sector'] | undefined,
    description: localizedOf(values, 'description') as Schemas['LocalizedText'] | undefined,
    website: said(values.website),
  };
}

/** The partner as it is to be: as it was, but for what the fields say. */
export function changeOf(values: Values, partner: PartnerView): Schemas['ChangePartner'] {
  const [first, ...before] = partner.names;
  return {
    ...described(values),
    names: [{ ...first, name: values.name ?? '', validity: first?.validity ?? {} }, ...before],
    organisationNumber: partner.organisationNumber,
    homeArea: partner.homeArea,
    members: partner.members,
    unnamedMembers: partner.unnamedMembers,
    source: partner.source,
  };
}

/** A partner that is not there yet. */
export function newPartnerOf(values: Values): Schemas['CreatePartner'] {
  return {
    ...described(values),
    slug: said(values.slug) ?? slugOf(values.name ?? ''),
    kind: values.kind as Schemas['PartnerKind'],
    names: [{ name: values.name ?? '', validity: {} }],
    validity: {},
    successions: [],
    members: [],
  };
}

/** Another name from a day on. */
export function nameOf(values: Values): Schemas['PartnerName'] {
  return { name: (values.newName ?? '').trim(), validity: { from: said(values.from) } };
}

/** The end of a partner: who carries on is named only where somebody does. */
export function endOf(values: Values): Schemas['DissolvePartner'] {
  const type = values.type as Schemas['SuccessionType'];
  const successor = type === 'DISSOLVED' ? undefined : said(values.successor);
  return {
    // Left out when it is not said: the server points at it then.
    ...({ date: said(values.date) } as { readonly date: string }),
    type,
    ...(successor === undefined ? {} : { partner: { slug: successor } }),
  };
}
