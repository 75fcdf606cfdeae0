import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { sessionQuery, type Session } from '@/features/session/queries';

import { areasOfKindQuery } from './queries';
import { ReferenceForm } from './reference-form';

function show() {
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queryClient.setQueryData(sessionQuery.queryKey, { id: 'a' } as Session);
  queryClient.setQueryData(areasOfKindQuery('COUNTRY').queryKey, []);
  render(
    <QueryClientProvider client={queryClient}>
      <RouterContextProvider router={createRouter({ routeTree: createRootRoute() }) as never}>
        <ReferenceForm
          indicator="tomter"
          frequency="YEAR"
          areas={[]}
          standing={() => Promise.resolve([])}
          onMade={() => undefined}
        />
      </RouterContextProvider>
    </QueryClientProvider>,
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const add = 'remark.reference.addStatement';
const remove = 'remark.reference.removeStatement';
const periods = () => screen.getAllByLabelText('remark.reference.field.period');

afterEach(() => localStorage.clear());

describe('the statements of a new reference', () => {
  it('are taken away again, the place for the next one is found, and nothing is left of them', () => {
    show();
    const before = localStorage.length;
    fireEvent.click(button(add));
    fireEvent.click(button(add));
    for (const period of periods()) fireEvent.change(period, { target: { value: '2020' } });
    expect(localStorage.length).toBe(before + 1);
    button(remove).focus();
    fireEvent.click(button(remove));
    expect(button(remove)).toHaveFocus();
    fireEvent.click(button(remove));
    expect(button(add)).toHaveFocus();
    expect(localStorage.length, 'a draft is kept of what is not said').toBe(before);

    fireEvent.click(button(add));
    expect(periods().map((period) => (period as HTMLInputElement).value)).toEqual(['']);
  });
});
