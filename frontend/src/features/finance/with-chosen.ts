interface Option {
  readonly value: string;
  readonly label: string;
}

/** What there is to choose between, and what the address has chosen, though nothing is there: a filter never hides itself. */
export function withChosen(
  options: readonly Option[],
  chosen: string | undefined,
): readonly Option[] {
  return chosen === undefined || options.some(({ value }) => value === chosen)
    ? options
    : [...options, { value: chosen, label: chosen }];
}
