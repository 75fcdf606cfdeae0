import createClient from 'openapi-fetch';

import { ApiProblem } from '@/api/api-problem';
import type { paths } from '@/api/schema';

export const api = createClient<paths>({ baseUrl: '/' });

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
