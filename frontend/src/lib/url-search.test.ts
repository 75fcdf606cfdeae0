import { describe, expect, it } from 'vitest';

import { parseSearch, stringifySearch } from '@/lib/url-search';

describe('the query string', () => {
  it('keeps a code as a text, with its zeros', () => {
    expect(parseSearch('?kode=0605&dato=2019-01-01')).toEqual({
      kode: '0605',
      dato: '2019-01-01',
    });
    expect(parseSearch('?kode=3305')).toEqual({ kode: '3305' });
  });

  it('has no empty parts', () => {
    expect(stringifySearch({ q: 'Glåmdal og vekst', type: undefined, status: '' })).toBe(
      '?q=Gl%C3%A5mdal+og+vekst',
    );
    expect(stringifySearch({})).toBe('');
  });

  it('comes back as it went', () => {
    const search = { q: 'a&b=c+d', kode: '0605' };
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });
});
