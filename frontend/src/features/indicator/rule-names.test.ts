import { expect, it } from 'vitest';

import texts from '@/i18n/nb/detail.json';

import { ruleNames } from './rule-names';

it('has words for each rule that is named, and names each that has words', () => {
  expect([...ruleNames].sort()).toEqual(Object.keys(texts.rule).sort());
});
