import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';

import { useSendKey } from './use-send-key';

test('what is sent again has the key it had, other words have another, and so has the same once it was entered', () => {
  const { result, rerender } = renderHook(() => useSendKey());
  const first = result.current.of({ amount: '1' });
  rerender();
  expect(result.current.of({ amount: '1' })).toBe(first);
  const other = result.current.of({ amount: '2' });
  expect(other).not.toBe(first);
  expect(result.current.of({ amount: '2' })).toBe(other);
  result.current.done();
  expect(result.current.of({ amount: '2' })).not.toBe(other);
});
