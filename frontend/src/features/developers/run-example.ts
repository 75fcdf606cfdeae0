import { queryOptions } from '@tanstack/react-query';

import { ApiProblem } from '@/api/api-problem';

import type { Example } from './examples';

export interface ExampleAnswer {
  readonly status: number;
  readonly milliseconds: number;
  readonly etag: string | null;
  readonly contentType: string;
  readonly body: string;
  /** How much of the body was left out. */
  readonly omitted: number;
}

const longest = 6000;

/** Really sends the request of an example, and tells what came back. */
export function exampleQuery(example: Example) {
  return queryOptions({
    queryKey: ['example', example.path],
    staleTime: 0,
    retry: false,
    queryFn: async ({ signal }): Promise<ExampleAnswer> => {
      const start = performance.now();
      const accept = example.accept ?? 'application/json';
      const response = await fetch(example.path, {
        signal,
        headers: { Accept: accept, 'Accept-Language': '*' },
      }).catch((error: unknown) => {
        throw new ApiProblem(0, { detail: String(error) });
      });
      const text = await response.text();
      const milliseconds = Math.round(performance.now() - start);
      const contentType = response.headers.get('Content-Type') ?? '';
      const body = contentType.includes('json') ? pretty(text) : text;
      return {
        status: response.status,
        milliseconds,
        etag: response.headers.get('ETag'),
        contentType,
        body: body.slice(0, longest),
        omitted: Math.max(0, body.length - longest),
      };
    },
  });
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
