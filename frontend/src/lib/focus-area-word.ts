interface Sourced {
  readonly source?: { readonly verbatim?: string } | undefined;
}

/**
 * The word that a source itself has for focus areas, by what is quoted of it: some say "satsingsområde". Undefined where it
 * says "innsatsområde", as we do, or neither.
 */
export function focusAreaWord(areas: readonly Sourced[]): 'satsing' | undefined {
  return areas.some(({ source }) => source?.verbatim?.toLowerCase().includes('satsingsområde'))
    ? 'satsing'
    : undefined;
}
