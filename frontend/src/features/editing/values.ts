/** What the fields of an editor say, by their names; a field that says nothing is empty. */
export type Values = Readonly<Record<string, string>>;

/** The names of the fields that say something else. */
export function changedFields(before: Values, after: Values): readonly string[] {
  return Object.keys({ ...before, ...after }).filter(
    (name) => (before[name] ?? '') !== (after[name] ?? ''),
  );
}

/** Two versions that began with the same: what only one of them changed is as that one has it; else it is mine. */
export function merged(base: Values, mine: Values, theirs: Values): Values {
  return { ...theirs, ...pick(mine, changedFields(base, mine)) };
}

/** Of these fields, what one of the versions says. */
export function pick(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
}
