interface Stretch {
  readonly fra?: string;
  readonly til?: string;
}

/** Whether no day is both late and early enough; the days are written so that their order is that of their letters. */
export function endsBeforeItBegins({ fra, til }: Stretch): boolean {
  return fra !== undefined && til !== undefined && fra > til;
}
