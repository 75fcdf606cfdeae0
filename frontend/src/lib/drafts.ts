const prefix = 'utkast:';

/** What somebody has begun to change, on this device only. What it cannot keep is not kept; the page says nothing of it. */
export interface Draft {
  /** The version that it began with, and what its fields said. */
  readonly version: number;
  readonly seen: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  /** When it was kept last, as an instant; told of what is kept, and not of what is to be. */
  readonly at?: string;
}

export function keepDraft(entity: string, draft: Draft): void {
  try {
    localStorage.setItem(
      prefix + entity,
      JSON.stringify({ ...draft, at: new Date().toISOString() }),
    );
  } catch {
    // Full, or not allowed: what is on the page is still there.
  }
}

export function draftOf(entity: string): Draft | undefined {
  try {
    const kept = localStorage.getItem(prefix + entity);
    return kept === null ? undefined : (JSON.parse(kept) as Draft);
  } catch {
    return undefined;
  }
}

export function forgetDraft(entity: string): void {
  try {
    localStorage.removeItem(prefix + entity);
  } catch {
    // Nothing was kept.
  }
}

/** Whoever leaves a device leaves nothing on it. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix)) localStorage.removeItem(key);
    }
  } catch {
    // Nothing was kept.
  }
}
