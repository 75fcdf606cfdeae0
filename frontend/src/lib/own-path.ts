/** Has no meaning but that nothing of ours is there: what leaves it is an address of another site. */
const home = 'https://home.invalid';

/**
 * An address that came from outside, when it is a path of this site, as browsers read it: they take `/\evil.example` and
 * `/<tab>/evil.example` for another site. Anything else is as if it were not there.
 */
export function ownPath(text: unknown): string | undefined {
  if (typeof text !== 'string' || !text.startsWith('/') || !URL.canParse(text, home)) {
    return undefined;
  }
  const url = new URL(text, home);
  // `/.//evil.example` is on this site, but what it comes to would not be.
  if (url.origin !== home || url.pathname.startsWith('//')) return undefined;
  return url.pathname + url.search + url.hash;
}
