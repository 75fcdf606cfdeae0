import { describe, expect, it } from 'vitest';

import { textParts } from './text-parts';

describe('a text that was changed', () => {
  it('shows the words that came and went in a sentence that stayed', () => {
    expect(textParts('Nye innbyggere får en vert.', 'Nye innbyggere får en digital vert.')).toEqual(
      [
        { kind: 'same', text: 'Nye innbyggere får en ' },
        { kind: 'added', text: 'digital ' },
        { kind: 'same', text: 'vert.' },
      ],
    );
  });

  it('shows a sentence that was written anew as a whole', () => {
    expect(
      textParts(
        'Planen bygger på målet om vekst. Vi skal bli flere.',
        'Den nye tilværelsen krever strakstiltak. Vi skal bli flere.',
      ),
    ).toEqual([
      { kind: 'removed', text: 'Planen bygger på målet om vekst.' },
      { kind: 'added', text: 'Den nye tilværelsen krever strakstiltak.' },
      { kind: 'same', text: ' Vi skal bli flere.' },
    ]);
  });

  it('is put together again to what it was and to what it is', () => {
    const before = 'Første avsnitt, uendret.\n\nAndre avsnitt om ålefiske og øl.';
    const after = 'Første avsnitt, uendret.\n\nAndre avsnitt om ørretfiske og øl. Et tredje.';
    const parts = textParts(before, after);
    const without = (kind: string) =>
      parts
        .filter((part) => part.kind !== kind)
        .map((part) => part.text)
        .join('');
    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
  });

  it('is one part when nothing differs', () => {
    expect(textParts('Likt.', 'Likt.')).toEqual([{ kind: 'same', text: 'Likt.' }]);
  });
});
