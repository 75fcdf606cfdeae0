import { describe, expect, it } from 'vitest';

import { withChosen } from './with-chosen';

const options = [{ value: '1.1', label: '1.1 Et tiltak' }];

describe('what a filter has to choose between', () => {
  it('has what is chosen already, though there is nothing of it', () => {
    expect(withChosen(options, '1.4')).toEqual([...options, { value: '1.4', label: '1.4' }]);
    expect(withChosen([], '1.4')).toEqual([{ value: '1.4', label: '1.4' }]);
  });

  it('has nothing twice, and nothing when nothing is chosen', () => {
    expect(withChosen(options, '1.1')).toBe(options);
    expect(withChosen(options, undefined)).toBe(options);
  });
});
