import { describe, expect, it } from 'vitest';

import type { PartnerView } from '@/api/types';

import { changeOf, newPartnerOf, slugOf, valuesOf } from './partner-values';

const partner: PartnerView = {
  id: 'x',
  slug: 'naeringsforum',
  version: 3,
  name: 'Forumet',
  kind: 'GROUP',
  type: 'NETWORK',
  names: [
    { name: 'Forumet', validity: { from: '2010-01-01' } },
    { name: 'Før', validity: { to: '2010-01-01' } },
  ],
  description: { nb: 'Et nettverk', en: 'A network' },
  homeArea: { slug: 'kongsberg' },
  validity: {},
  successions: [],
  members: [{ partner: { slug: 'drammen-kommune' } }],
};

describe('a partner in an editor', () => {
  it('that nothing is changed of is sent as it was', () => {
    const { type, names, description, homeArea, members } = partner;
    expect(JSON.parse(JSON.stringify(changeOf(valuesOf(partner), partner)))).toEqual({
      type,
      names,
      description,
      homeArea,
      members,
    });
  });

  it('keeps what no field is about', () => {
    const change = changeOf(
      { ...valuesOf(partner), name: 'Nytt', 'description.en': ' ', website: ' ' },
      partner,
    );
    expect(change.names.map(({ name }) => name)).toEqual(['Nytt', 'Før']);
    expect(change.names[0]?.validity).toEqual({ from: '2010-01-01' });
    expect(change.description).toEqual({ nb: 'Et nettverk' });
    expect(change.website).toBeUndefined();
    expect(change.members).toEqual(partner.members);
  });

  it('has an address by its name, when none is given', () => {
    expect(slugOf(' Østre Ærfugl & Ålesund – IKS ')).toBe('ostre-aerfugl-alesund-iks');
    expect(newPartnerOf({ name: 'Ny aktør', kind: 'GROUP', type: 'OTHER' })).toMatchObject({
      slug: 'ny-aktor',
      names: [{ name: 'Ny aktør', validity: {} }],
    });
    expect(newPartnerOf({ name: 'Ny', slug: 'egen', kind: 'GROUP', type: 'OTHER' }).slug).toBe(
      'egen',
    );
  });
});
