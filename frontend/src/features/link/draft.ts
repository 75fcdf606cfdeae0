import type { Draft } from './answers';

/** A name for the draft by which nobody finds the token. Without a secure page there is none, and no draft is kept. */
export async function draftName(token: string): Promise<string | undefined> {
  // Absent on pages that came without TLS, whatever the types say.
  const subtle = (crypto as Partial<Crypto>).subtle;
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(`draft:${token}`));
  const bytes = [...new Uint8Array(digest)].slice(0, 12);
  return `update-draft:${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** What was entered on this device before, if anything. */
export function readDraft(name: string | undefined): Draft {
  if (name === undefined) return {};
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Draft) : {};
  } catch {
    return {};
  }
}

export function keepDraft(name: string | undefined, draft: Draft): void {
  if (name === undefined) return;
  try {
    localStorage.setItem(name, JSON.stringify(draft));
  } catch {
    // A device that keeps nothing: the form works without.
  }
}

export function forgetDraft(name: string | undefined): void {
  if (name !== undefined) localStorage.removeItem(name);
}
