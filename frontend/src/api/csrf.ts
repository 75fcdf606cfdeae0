import type { Middleware } from 'openapi-fetch';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

let token: string | undefined;

/** Keeps what `GET /api/v1/session` has told; `undefined` when nobody is signed in. */
export function keepCsrfToken(told: string | undefined): void {
  token = told;
}

/** Shows with every request that changes something that it comes from a page of this site. */
export const csrf: Middleware = {
  onRequest: ({ request }) => {
    if (token !== undefined && !safe.has(request.method)) request.headers.set('X-CSRF', token);
  },
};
