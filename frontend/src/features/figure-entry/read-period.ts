const months = ['jan', 'feb', 'mar', 'apr', 'ma', 'jun', 'jul', 'aug', 'sep', 'o', 'nov', 'de'];

function monthOf(word: string): number {
  return months.findIndex((beginning) => word.toLowerCase().startsWith(beginning)) + 1;
}

const two = (number: number) => String(number).padStart(2, '0');

/** A period as the heads of tables write it, as the record does: 2019K3, Q3 2019 and 3. kvartal 2019 are 2019-Q3. */
export function readPeriod(text: string): string | undefined {
  const said = text.trim();
  if (/^(?:19|20)\d\d$/.test(said)) return said;
  const coded = /^((?:19|20)\d\d)[- ]?([KQHM])(\d{1,2})$/i.exec(said);
  if (coded) return of(coded[1], coded[2], Number(coded[3]));
  const turned = /^([KQH])(\d)[ -]((?:19|20)\d\d)$/i.exec(said);
  if (turned) return of(turned[3], turned[1], Number(turned[2]));
  const worded = /^(\d)\.? ?(kv|halv)\D* ((?:19|20)\d\d)$/i.exec(said);
  if (worded) {
    return of(worded[3], worded[2]?.toLowerCase() === 'kv' ? 'Q' : 'H', Number(worded[1]));
  }
  const month = /^((?:19|20)\d\d)-(\d\d)$/.exec(said);
  if (month) return of(month[1], 'M', Number(month[2]));
  const named = /^(\p{L}{3,9})\.? ((?:19|20)\d\d)$/u.exec(said);
  const number = named ? monthOf(named[1] ?? '') : 0;
  return named && number > 0 ? of(named[2], 'M', number) : undefined;
}

function of(year = '', kind = '', number = 0): string | undefined {
  const unit = kind.toUpperCase().replace('K', 'Q');
  const most = { Q: 4, H: 2, M: 12 }[unit] ?? 0;
  if (number < 1 || number > most) return undefined;
  return unit === 'M' ? `${year}-${two(number)}` : `${year}-${unit}${String(number)}`;
}
