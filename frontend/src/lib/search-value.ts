/** The value if it is one of the allowed ones; anything else in the address is as if it were not there. */
export function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((each) => each === value);
}

/** A text of the address without the blanks around it; empty is as if it were not there. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
