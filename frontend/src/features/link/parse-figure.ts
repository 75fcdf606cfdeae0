/** A number as people write it: with a decimal comma, with spaces between thousands, with any sign for minus. */
export function parseFigure(text: string): number | undefined {
  const plain = text
    .replace(/\s/g, '')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(',', '.');
  return /^-?\d{1,18}(\.\d{1,10})?$/.test(plain) ? Number(plain) : undefined;
}
