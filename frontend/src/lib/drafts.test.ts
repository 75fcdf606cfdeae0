import { expect, it, vi } from 'vitest';

import { draftOf, forgetDraft, forgetDrafts, keepDraft } from './drafts';

const draft = { version: 1, seen: { name: 'A' }, values: { name: 'B' } };

it('keeps a draft of each thing, forgets one, and all of them, and nothing else', () => {
  keepDraft('a', draft);
  keepDraft('b', draft);
  localStorage.setItem('annet', '1');
  forgetDraft('a');
  expect(draftOf('a')).toBeUndefined();
  expect(draftOf('b')).toEqual({ ...draft, at: expect.any(String) as unknown });
  forgetDrafts();
  expect(draftOf('b')).toBeUndefined();
  expect(localStorage.getItem('annet')).toBe('1');
});

it('is as if there were none where nothing can be kept, or what is kept is broken', () => {
  localStorage.setItem('utkast:c', '{');
  expect(draftOf('c')).toBeUndefined();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  keepDraft('d', draft);
  expect(draftOf('d')).toBeUndefined();
});
