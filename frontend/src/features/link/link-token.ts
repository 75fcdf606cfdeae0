const form = /^[A-Za-z0-9_-]{43}$/;
const place = 'update-link';

/** Whether it can be the token of an update link; a place on the page is none. */
export function isLinkToken(text: string): boolean {
  return form.test(text);
}

/** Keeps it for this tab alone: a telephone may load the page anew when its owner has looked at something else meanwhile. */
export function keepLinkToken(token: string): void {
  sessionStorage.setItem(place, token);
}

export function keptLinkToken(): string | undefined {
  return sessionStorage.getItem(place) ?? undefined;
}
