/** One thing that is said otherwise: where it stands, and what was and is said; nothing where there was or is nothing. */
export interface FieldChange {
  /** The names of the fields from the outermost in, and between them the names of the items of lists. */
  readonly path: readonly Step[];
  readonly before: unknown;
  readonly after: unknown;
}

/** A field of a record, or an item of a list by what it is called. */
export interface Step {
  readonly field?: string;
  readonly item?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** What nobody reads: names for machines, and what follows from the rest. */
const unread = new Set(['id', 'version', 'programmeId', 'contentHash', 'shown', 'allowedActions']);

const languages = new Set(['nb', 'nn', 'en']);

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it is one text in several languages. */
export function isText(value: unknown): value is Fields {
  return isFields(value) && Object.keys(value).every((key) => languages.has(key));
}

/** Whether it is read as one: a text, a date, a name of something else. */
function isWhole(value: unknown): boolean {
  if (!isFields(value)) return !Array.isArray(value);
  return isText(value) || 'precision' in value || ('slug' in value && !('version' in value));
}

/** What an item of a list is known by, from version to version. */
function keyOf(item: unknown): string | undefined {
  if (!isFields(item)) return undefined;
  const key = item.id ?? item.key ?? item.code ?? item.slug ?? item.number;
  if (typeof key === 'string' || typeof key === 'number') return String(key);
  return isFields(item.body) && typeof item.body.slug === 'string' ? item.body.slug : undefined;
}

/** What an item is called. */
export function nameOf(item: unknown): unknown {
  if (!isFields(item)) return item;
  const named = item.name ?? item.title ?? item.text ?? item.partner ?? item.body ?? item.capacity;
  return named ?? item.code ?? item.key ?? item.slug;
}

function same(before: unknown, after: unknown): boolean {
  return JSON.stringify(ordered(before)) === JSON.stringify(ordered(after));
}

/** With the fields in one order, and without those that say nothing. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isFields(value)) return value ?? undefined;
  return Object.fromEntries(
    Object.keys(value)
      .filter((key) => !unread.has(key))
      .sort()
      .map((key) => [key, ordered(value[key])]),
  );
}

function ofLists(before: readonly unknown[], after: readonly unknown[], path: readonly Step[]) {
  const keys = [...before, ...after].map(keyOf);
  if (keys.includes(undefined)) return [{ path, before, after }];
  const find = (list: readonly unknown[], key: string | undefined) =>
    list.find((item) => keyOf(item) === key);
  const found = [...new Set(keys)].flatMap((key): readonly FieldChange[] => {
    const [was, is] = [find(before, key), find(after, key)];
    if (was === undefined || is === undefined) return [{ path, before: was, after: is }];
    const item = nameOf(is) ?? key;
    return changesBetween(was, is, [...path, { item }]);
  });
  // The same items in another order.
  return found.length > 0 ? found : [{ path, before, after }];
}

/** What the later version says otherwise than the earlier one, field by field; of a list item by item. */
export function changesBetween(
  before: unknown,
  after: unknown,
  path: readonly Step[] = [],
): readonly FieldChange[] {
  if (same(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after, path);
  if (isFields(before) && isFields(after) && !isWhole(before) && !isWhole(after)) {
    return Object.keys({ ...before, ...after })
      .filter((field) => !unread.has(field))
      .flatMap((field) => changesBetween(before[field], after[field], [...path, { field }]));
  }
  return [{ path, before, after }];
}
