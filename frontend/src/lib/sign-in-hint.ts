const name = 'kan-vaere-logget-inn';

/**
 * Whether somebody may be signed in in this browser. It is no secret and proves nothing: without it nobody is asked, so
 * that who only reads makes no request more. A browser that keeps nothing is asked to sign in anew.
 */
export function mayBeSignedIn(): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}

export function rememberSignIn(): void {
  try {
    localStorage.setItem(name, '1');
  } catch {
    // Whoever forbids it to keep anything can work until the page is loaded anew.
  }
}

export function forgetSignIn(): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}
