import { describe, expect, it } from 'vitest';

import { ownPath } from './own-path';

describe('the address to return to', () => {
  it.each(['/', '/arbeid', '/arbeid?lang=en#oppgaver', '/p/vekst-i-kongsberg/plan?q=https://x.no'])(
    '%s is a path of this site',
    (path) => {
      expect(ownPath(path)).toBe(path);
    },
  );

  it.each([
    undefined,
    '',
    'arbeid',
    'https://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n\\evil.example',
    ' //evil.example',
    '/.//evil.example',
    '/arbeid/..//evil.example',
    '/%2e//evil.example',
  ])('%j is not', (text) => {
    expect(ownPath(text)).toBeUndefined();
  });

  it.each(['/.//evil.example', '/\\evil.example', '/\t/evil.example'])(
    '%j would lead away (control)',
    (text) => {
      const first = new URL(text, 'https://home.invalid');
      const address = first.origin === 'https://home.invalid' ? first.pathname : text;
      expect(new URL(address, 'https://home.invalid').host).toBe('evil.example');
    },
  );
});
