interface PageOf<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string | null;
}

/** Follows the cursors to the end of a list. Meant for lists of hundreds, not of thousands. */
export async function allPages<T>(load: (cursor?: string) => Promise<PageOf<T>>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await load(cursor);
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return items;
}
