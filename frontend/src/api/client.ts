import createClient from 'openapi-fetch';

import { ApiProblem } from '@/api/api-problem';
import type { paths } from '@/api/schema';

/**
 * Reads come as JSON with every language of a text, so that switching language needs no second answer;
 * without the header the server would choose by the language of the browser.
 */
export const api = createClient<paths, 'application/json'>({
  baseUrl: '/',
  headers: { Accept: 'application/json', 'Accept-Language': '*' },
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a good answer; a bad one, or none, is thrown as an `ApiProblem`. */
export async function bodyOf<T>(request: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answered(request);
  if (data === undefined || !response.ok) throw problemOf(response, error);
  return data;
}

/** Waits for an answer that is good and has no body. */
export async function done(request: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await answered(request);
  if (!response.ok) throw problemOf(response, error);
}

async function answered<T>(request: Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem(0, { detail: error instanceof Error ? error.message : undefined });
  }
}

function problemOf(response: Response, error: unknown): ApiProblem {
  return new ApiProblem(response.status, error, Number(response.headers.get('Retry-After')));
}
