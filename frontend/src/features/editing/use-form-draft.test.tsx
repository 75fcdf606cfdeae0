import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';

import { sessionQuery, type Session } from '@/features/session/queries';

import { useFormDraft, useHasDraft } from './use-form-draft';

const empty = { title: '', funder: undefined as string | undefined, about: false };

function write(account: string, form = 'form') {
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queryClient.setQueryData(sessionQuery.queryKey, { id: account } as Session);
  return renderHook(() => ({ draft: useFormDraft(form, empty), has: useHasDraft(form) }), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    ),
  }).result;
}

afterEach(() => localStorage.clear());

describe('useFormDraft', () => {
  it('begins with what was written before, and tells from when it is', () => {
    const first = write('a');
    expect(first.current.draft).toMatchObject({ dirty: false, restored: undefined });
    act(() => {
      first.current.draft.set({ title: 'Bru' });
      first.current.draft.set({ about: true });
    });
    expect(first.current.draft).toMatchObject({ dirty: true, restored: undefined });

    const again = write('a');
    expect(again.current.draft.values).toEqual({ title: 'Bru', about: true });
    expect(again.current.draft.restored).toMatch(/^\d{4}-/);
    expect(again.current.has).toBe(true);
  });

  it('keeps nothing of what was sent, thrown away or taken back', () => {
    const form = write('a');
    act(() => form.current.draft.set({ title: 'Bru' }));
    act(() => form.current.draft.clear({ ...empty, about: true }));
    expect(form.current.draft).toMatchObject({ dirty: false, values: { title: '', about: true } });
    expect(localStorage).toHaveLength(0);
    act(() => form.current.draft.set({ title: 'Vei' }));
    act(() => form.current.draft.set({ title: '' }));
    expect(form.current.draft.dirty).toBe(false);
    expect(localStorage).toHaveLength(0);
  });

  it('shows nobody the draft of another account or of another form', () => {
    const form = write('a');
    act(() => form.current.draft.set({ title: 'Bru' }));
    for (const other of [write('b'), write('a', 'other')]) {
      expect(other.current.draft.values).toEqual(empty);
      expect(other.current.has).toBe(false);
    }
  });
});
