import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';

import { ApiProblem } from '@/api/api-problem';

import { useRemarkForm } from './use-remark-form';

/** The form of a note, and a server on which these keys are taken, of which some stand. */
async function sent(taken: readonly string[], standing: readonly string[]) {
  const tried: string[] = [];
  const made: string[] = [];
  const queryClient = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  const { result } = renderHook(
    () =>
      useRemarkForm({
        name: 'note',
        empty: {},
        fieldsOf: () => [],
        look: () => ({}),
        givenOf: () => ({ key: 'hybler' }),
        send: ({ key }) => {
          tried.push(key);
          const type = 'urn:ringvirkning:problem:annotation-there';
          if (taken.includes(key)) return Promise.reject(new ApiProblem(409, { type }));
          made.push(key);
          return Promise.resolve();
        },
        onMade: () => undefined,
        standing: () => Promise.resolve(standing),
      }),
    {
      wrapper: ({ children }: { readonly children: ReactNode }) => (
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      ),
    },
  );
  act(() => result.current.submit(false));
  await waitFor(() => expect(result.current.busy).toBe(false));
  return { tried, made, done: result.current.done };
}

describe('the key of a remark', () => {
  it('is another one after one that was withdrawn', async () => {
    expect(await sent(['hybler', 'hybler-2'], [])).toEqual({
      tried: ['hybler', 'hybler-2', 'hybler-3'],
      made: ['hybler-3'],
      done: 'made',
    });
  });

  it.each([
    ['stands, here or in another area', ['hybler'], ['hybler']],
    ['was made when its answer got lost', ['hybler', 'hybler-2'], ['hybler-2']],
  ])('is tried no further when one %s', async (_, taken, standing) => {
    expect(await sent(taken, standing)).toEqual({
      tried: ['hybler'],
      made: [],
      done: undefined,
    });
  });
});
