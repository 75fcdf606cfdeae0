const written = /^(\d{1,13})(?:[.,](\d{1,2}))?$/;
const blanks = /[\s\u00a0\u202f]/g;

/**
 * The amount that a field says: "1 250 000,50" or "1250000.5"; nothing when it says none.
 *
 * Never more than 15 digits: up to there a number is written into the request just as it was read, to the øre.
 * It is only passed on, and nothing is reckoned with it.
 */
export function amountOf(text: string): number | undefined {
  const said = text.replace(blanks, '').replace(/kr\.?$/i, '');
  const [, whole, part] = written.exec(said) ?? [];
  if (whole === undefined) return undefined;
  return Number(part === undefined ? whole : `${whole}.${part}`);
}
