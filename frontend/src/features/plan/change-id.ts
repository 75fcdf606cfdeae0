/** The address of one change within the page of a difference. */
export function changeId(code: string): string {
  return `tiltak-${code}`;
}
