import { notFound } from '@tanstack/react-router';

import { ApiProblem } from '@/api/api-problem';

/** Turns the server's "there is no such thing" into the page that says so. */
export async function notFoundWhenMissing<T>(
  what: 'programme' | 'plan' | 'partner' | 'area' | 'decision' | 'body' | 'measure' | 'indicator',
  request: Promise<T>,
): Promise<T> {
  try {
    return await request;
  } catch (error) {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way of saying it
    if (ApiProblem.isNotFound(error)) throw notFound({ data: what });
    throw error;
  }
}
