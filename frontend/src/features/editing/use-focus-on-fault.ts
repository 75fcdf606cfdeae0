import { useEffect, type RefObject } from 'react';

import type { Values } from '@/features/editing/values';

/** Whoever sent a form that is wrong goes on in the first field that is. */
export function useFocusOnFault(form: RefObject<HTMLFormElement | null>, faults: Values): void {
  const wrong = Object.keys(faults).join(' ');
  useEffect(() => {
    if (wrong !== '') form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, wrong]);
}
