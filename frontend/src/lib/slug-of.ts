const plain: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };

/** What a name comes to in an address. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
