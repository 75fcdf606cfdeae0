/** A short reference for a failure that never reached the server, so that a reader can name it. */
export function newReference(now: Date = new Date()): string {
  return `app-${now.getTime().toString(36)}`;
}
