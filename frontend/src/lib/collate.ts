const collator = new Intl.Collator('nb-NO', { numeric: true });

/** Compares two names as a Norwegian register does: æ, ø and å last. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}
