interface SeenPage {
  readonly name: string;
  readonly path: string;
  /** The account that sees it; anybody does when there is none. */
  readonly who?: string;
}

const administrator = 'administrator@example.org';

/** Every page of the product, with an address that has something to show. */
export const pages: readonly SeenPage[] = [
  { name: 'landing', path: '/' },
  { name: 'landing on a day, filtered', path: '/?dato=2019-06-01&type=RESTRUCTURING' },
  { name: 'landing without hits', path: '/?q=finnesikke' },
  { name: 'programme', path: '/p/innovasjonsloft-ringeriksregionen' },
  { name: 'programme with many parts', path: '/p/regionalt-samarbeid-glamdal' },
  { name: 'programme on a day', path: '/p/vekst-i-kongsberg?dato=2020-05-08' },
  { name: 'plan as a list', path: '/p/vekst-i-kongsberg/plan' },
  { name: 'plan as a board', path: '/p/vekst-i-kongsberg/plan?visning=tavle&dato=2020-10-15' },
  { name: 'plan along the time', path: '/p/vekst-i-kongsberg/plan?visning=tidslinje' },
  { name: 'plan without hits', path: '/p/vekst-i-kongsberg/plan?q=finnesikke' },
  { name: 'earlier revision', path: '/p/vekst-i-kongsberg/plan/r/1' },
  { name: 'plan with gaps', path: '/p/strategisk-naeringsplan-gardermoregionen/plan' },
  { name: 'plan without dates', path: '/p/profor/plan?visning=tidslinje' },
  { name: 'day without a plan', path: '/p/vekst-i-kongsberg/plan?dato=2016-01-01' },
  { name: 'difference', path: '/p/vekst-i-kongsberg/plan/endringer' },
  { name: 'difference of one revision', path: '/p/profor/plan/endringer' },
  { name: 'decisions', path: '/vedtak' },
  { name: 'decisions without hits', path: '/vedtak?q=finnesikke&fra=2020-01-01' },
  { name: 'decision with an effect', path: '/vedtak/handlingsprogram-vedtatt-2021' },
  { name: 'decision with a case', path: '/vedtak/eksempel-tilskudd-fra-eksempelfondet' },
  { name: 'decision without any', path: '/vedtak/vedtak-om-felles-naeringsplan-nes' },
  { name: 'body with declared members', path: '/organ/omstillingsstyret-i-ringeriksregionen' },
  { name: 'body with a delegation', path: '/organ/regionradet-for-ringeriksregionen' },
  { name: 'measure', path: '/p/vekst-i-kongsberg/tiltak/1.1' },
  { name: 'measure that was dropped', path: '/p/vekst-i-kongsberg/tiltak/1.2' },
  { name: 'measure that amplifies', path: '/p/vekst-i-kongsberg/tiltak/2.4' },
  { name: 'measure set by hand', path: '/p/vekst-i-kongsberg/tiltak/2.7' },
  { name: 'measure by a source', path: '/p/internasjonale-drammen/tiltak/1' },
  { name: 'money', path: '/p/innovasjonsloft-ringeriksregionen/okonomi?aar=2014' },
  { name: 'money from plan to use', path: '/p/vekst-i-kongsberg/okonomi' },
  { name: 'money without amounts', path: '/p/internasjonale-drammen/okonomi' },
  { name: 'money of which nothing is known', path: '/p/profor/okonomi' },
  { name: 'targets of a programme', path: '/p/vekst-i-kongsberg/maltall' },
  {
    name: 'targets of a programme without figures',
    path: '/p/innovasjonsloft-ringeriksregionen/maltall',
  },
  { name: 'targets of a programme that has none', path: '/p/profor/maltall' },
  { name: 'partners', path: '/partnere' },
  { name: 'partner', path: '/partnere/radet-for-ringeriksregionen' },
  { name: 'areas by code and day', path: '/omraader?kode=0605&dato=2019-01-01' },
  { name: 'region', path: '/omraader/ringeriksregionen' },
  { name: 'municipality', path: '/omraader/drammen' },
  { name: 'municipality that is no more', path: '/omraader/agdenes' },
  { name: 'indicators', path: '/maltall?omr=ringeriksregionen' },
  { name: 'indicators for the whole country', path: '/maltall' },
  { name: 'indicators without hits', path: '/maltall?q=finnesikke' },
  { name: 'indicator', path: '/maltall/folkemengde?omr=ringeriksregionen&fra=2013&til=2025' },
  {
    name: 'indicator of four areas',
    path: '/maltall/folkemengde?omr=ringeriksregionen&mot=kongsberg,drammen,glamdal&visning=tabell',
  },
  { name: 'indicator with a target', path: '/maltall/folkemengde?omr=kongsberg' },
  { name: 'indicator compared without figures', path: '/maltall/utdanningsniva?omr=kongsvinger' },
  { name: 'indicator with a projection in words', path: '/maltall/folkemengde?omr=glamdal' },
  { name: 'indicators of a programme', path: '/maltall?program=vekst-i-kongsberg' },
  {
    name: 'indicator of a slice',
    path: '/maltall/skapte-og-sikrede-arbeidsplasser?omr=ringeriksregionen&utsnitt=slag:skapt',
  },
  {
    name: 'indicator that is worked out',
    path: '/maltall/folketilvekst?omr=kongsberg&visning=tabell',
  },
  {
    name: 'indicator with a place among peers',
    path: '/maltall/vekst-i-folkemengden?omr=kongsvinger',
  },
  { name: 'indicator with gaps', path: '/maltall/folkemengde?omr=more-og-romsdal&grenser=meldt' },
  { name: 'developers', path: '/utviklere' },
  { name: 'about the data', path: '/om-dataene' },
  { name: 'accessibility', path: '/tilgjengelighet' },
  { name: 'not found', path: '/finnes/ikke' },
  { name: 'sign-in', path: '/logg-inn?til=/arbeid' },
  { name: 'sign-in that failed elsewhere', path: '/logg-inn?feil=innlogging' },
  { name: 'invitation without a link', path: '/invitasjon' },
  { name: 'invitation', path: `/invitasjon?forste=ja#${'a'.repeat(43)}` },
  { name: 'work', path: '/arbeid', who: 'lead@vekst-i-kongsberg.example.org' },
  {
    name: 'figures to enter',
    path: '/arbeid/innovasjonsloft-ringeriksregionen/registrer',
    who: 'lead@innovasjonsloft-ringeriksregionen.example.org',
  },
  {
    name: 'figures to approve',
    path: '/arbeid/innovasjonsloft-ringeriksregionen/innsendt',
    who: 'lead@innovasjonsloft-ringeriksregionen.example.org',
  },
  {
    name: 'targets to change',
    path: '/arbeid/innovasjonsloft-ringeriksregionen/mal',
    who: 'lead@innovasjonsloft-ringeriksregionen.example.org',
  },
  {
    name: 'new target',
    path: '/arbeid/vekst-i-kongsberg/nytt-mal',
    who: 'lead@vekst-i-kongsberg.example.org',
  },
  {
    name: 'indicators of one’s own',
    path: '/arbeid/vekst-i-kongsberg/maltall',
    who: 'lead@vekst-i-kongsberg.example.org',
  },
  {
    name: 'indicator to change',
    path: '/arbeid/vekst-i-kongsberg/maltall/innflytting',
    who: 'lead@vekst-i-kongsberg.example.org',
  },
  {
    name: 'remarks on an indicator',
    path: '/arbeid/vekst-i-kongsberg/maltall/innflytting/merknader',
    who: 'lead@vekst-i-kongsberg.example.org',
  },
  {
    name: 'new indicator',
    path: '/arbeid/vekst-i-kongsberg/nytt-maltall',
    who: 'lead@vekst-i-kongsberg.example.org',
  },
  { name: 'work of who has no role', path: '/arbeid', who: administrator },
  {
    name: 'programme to change',
    path: '/arbeid/vekst-i-kongsberg/program',
    who: 'lead@vekst-i-kongsberg.example.org',
  },
  {
    name: 'roles to change',
    path: '/arbeid/vekst-i-kongsberg/roller',
    who: 'lead@vekst-i-kongsberg.example.org',
  },
  {
    name: 'money to change',
    path: '/arbeid/innovasjonsloft-ringeriksregionen/penger',
    who: 'lead@innovasjonsloft-ringeriksregionen.example.org',
  },
  {
    name: 'decisions to enter',
    path: '/arbeid/vekst-i-kongsberg/vedtak',
    who: 'lead@vekst-i-kongsberg.example.org',
  },
  {
    name: 'boards to keep',
    path: '/arbeid/innovasjonsloft-ringeriksregionen/styrer',
    who: 'lead@innovasjonsloft-ringeriksregionen.example.org',
  },
  {
    name: 'new plan',
    path: '/arbeid/vekst-i-kongsberg/ny-plan',
    who: 'lead@vekst-i-kongsberg.example.org',
  },
  {
    name: 'rounds to announce',
    path: '/arbeid/vekst-i-kongsberg/runder',
    who: 'lead@vekst-i-kongsberg.example.org',
  },
  { name: 'partner to change', path: '/arbeid/partnere/ringerike-kommune', who: administrator },
  {
    name: 'contacts',
    path: '/arbeid/vekst-i-kongsberg/kontakter',
    who: 'lead@vekst-i-kongsberg.example.org',
  },
  {
    name: 'overview of a round',
    path: '/arbeid/vekst-i-kongsberg/oversikt',
    who: 'lead@vekst-i-kongsberg.example.org',
  },
  {
    name: 'contacts for an administrator',
    path: '/arbeid/vekst-i-kongsberg/kontakter',
    who: administrator,
  },
  { name: 'accounts', path: '/arbeid/kontoer', who: administrator },
  { name: 'security log', path: '/arbeid/logg', who: administrator },
  { name: 'new programme', path: '/arbeid/program/ny', who: administrator },
  {
    name: 'members',
    path: '/arbeid/vekst-i-kongsberg/medlemmer',
    who: 'lead@vekst-i-kongsberg.example.org',
  },
  {
    name: 'keys',
    path: '/arbeid/vekst-i-kongsberg/nokler',
    who: 'lead@vekst-i-kongsberg.example.org',
  },
  {
    name: 'security log of a programme',
    path: '/arbeid/vekst-i-kongsberg/logg',
    who: 'lead@vekst-i-kongsberg.example.org',
  },
  { name: 'own data', path: '/arbeid/meg', who: administrator },
  { name: 'mailbox', path: '/arbeid/postkasse', who: administrator },
  {
    name: 'revisions of a plan',
    path: '/arbeid/plan/handlingsplan-kongsberg-2020',
    who: 'lead@vekst-i-kongsberg.example.org',
  },
  {
    name: 'revision on its way',
    path: '/arbeid/plan/handlingsplan-kongsberg-2020/1',
    who: 'lead@vekst-i-kongsberg.example.org',
  },
  { name: 'new partner', path: '/arbeid/partnere/ny', who: administrator },
];

export const widths = [320, 1280] as const;

export const languages = ['nb', 'nn', 'en'] as const;

/** The address of a page in a language. */
export function inLanguage(path: string, language: string): string {
  const [page = '', hash] = path.split('#');
  const chosen = `${page}${page.includes('?') ? '&' : '?'}lang=${language}`;
  return hash === undefined ? chosen : `${chosen}#${hash}`;
}
