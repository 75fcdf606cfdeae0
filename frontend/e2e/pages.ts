/** Every page of the product, with an address that has something to show. */
export const pages = [
  { name: 'landing', path: '/' },
  { name: 'landing on a day, filtered', path: '/?dato=2019-06-01&type=RESTRUCTURING' },
  { name: 'landing without hits', path: '/?q=finnesikke' },
  { name: 'programme', path: '/p/innovasjonsloft-ringeriksregionen' },
  { name: 'programme with many parts', path: '/p/regionalt-samarbeid-glamdal' },
  { name: 'programme on a day', path: '/p/vekst-i-kongsberg?dato=2020-05-08' },
  { name: 'partners', path: '/partnere' },
  { name: 'partner', path: '/partnere/radet-for-ringeriksregionen' },
  { name: 'areas by code and day', path: '/omraader?kode=0605&dato=2019-01-01' },
  { name: 'region', path: '/omraader/ringeriksregionen' },
  { name: 'municipality', path: '/omraader/drammen' },
  { name: 'municipality that is no more', path: '/omraader/agdenes' },
  { name: 'developers', path: '/utviklere' },
  { name: 'about the data', path: '/om-dataene' },
  { name: 'accessibility', path: '/tilgjengelighet' },
  { name: 'not found', path: '/finnes/ikke' },
] as const;

export const widths = [320, 1280] as const;

export const languages = ['nb', 'nn', 'en'] as const;

/** The address of a page in a language. */
export function inLanguage(path: string, language: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
}
