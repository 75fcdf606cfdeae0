const form = /^[A-Za-z0-9_-]{43}$/;

let kept: string | undefined;

/** Whether it can be the token of an invitation; a place on the page is none. */
export function isInvitationToken(text: string): boolean {
  return form.test(text);
}

/** Keeps it while the page is open, and nowhere where it could be read later. */
export function keepInvitationToken(token: string | undefined): void {
  kept = token;
}

export function keptInvitationToken(): string | undefined {
  return kept;
}
