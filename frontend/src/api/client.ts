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
  let answer: Answer<T>;
  try {
    answer = await request;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem(0, { detail: error instanceof Error ? error.message : undefined });
  }
  if (answer.data === undefined || !answer.response.ok) {
    throw new ApiProblem(answer.response.status, answer.error);
  }
  return answer.data;
}
