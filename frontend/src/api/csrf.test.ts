import createClient from 'openapi-fetch';
import { afterEach, describe, expect, it } from 'vitest';

import { csrf, keepCsrfToken } from './csrf';
import type { paths } from './schema';

function recorder() {
  const seen: (string | null)[] = [];
  const client = createClient<paths>({
    baseUrl: 'https://home.invalid',
    fetch: (request) => {
      seen.push(request.headers.get('X-CSRF'));
      return Promise.resolve(new Response(null, { status: 204 }));
    },
  });
  client.use(csrf);
  return { client, seen };
}

describe('a request that changes something', () => {
  afterEach(() => {
    keepCsrfToken(undefined);
  });

  it('shows the token of the session, and one that reads does not', async () => {
    keepCsrfToken('a-token');
    const { client, seen } = recorder();
    await client.DELETE('/api/v1/session');
    await client.GET('/api/v1/session');
    expect(seen).toEqual(['a-token', null]);
  });

  it('shows none when nobody is signed in', async () => {
    keepCsrfToken('a-token');
    keepCsrfToken(undefined);
    const { client, seen } = recorder();
    await client.DELETE('/api/v1/session');
    expect(seen).toEqual([null]);
  });
});
