/** What the drafts of the forms are called on the device. */
export function noteDraft(indicator: string): string {
  return `note of ${indicator}`;
}

export function referenceDraft(indicator: string): string {
  return `reference of ${indicator}`;
}

export function projectionDraft(
  indicator: string,
  area: string,
  slice: string | undefined,
): string {
  return `projection of ${indicator} ${area} ${slice ?? ''}`;
}
