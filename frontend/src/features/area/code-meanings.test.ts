import { describe, expect, it } from 'vitest';

import { ApiProblem } from '@/api/api-problem';

import { otherMeanings } from './code-meanings';

function refusal(allowed?: readonly string[]) {
  const errors = [{ parameter: 'code', code: 'not-valid', message: 'It was valid: …', allowed }];
  return new ApiProblem(400, {
    type: 'urn:ringvirkning:problem:area-code-not-valid',
    title: 'The code means no area on that date.',
    errors,
  });
}

describe('a code that means nothing on the day', () => {
  it('is told by what it meant on others, with a day to go to', () => {
    expect(otherMeanings(refusal(['1977-01-01/2020-01-01 Ringerike']))).toEqual([
      {
        name: 'Ringerike',
        validity: { from: '1977-01-01', to: '2020-01-01' },
        day: '2019-12-31',
      },
    ]);
  });

  it('may still mean something to this day', () => {
    for (const openEnd of ['', '..']) {
      expect(otherMeanings(refusal([`2024-01-01/${openEnd} Ringerike`]))).toEqual([
        { name: 'Ringerike', validity: { from: '2024-01-01' }, day: '2024-01-01' },
      ]);
    }
  });

  it('may never have meant anything', () => {
    expect(otherMeanings(refusal())).toEqual([]);
  });

  it('is not mistaken for another problem', () => {
    expect(otherMeanings(new ApiProblem(500, {}))).toBeUndefined();
    expect(
      otherMeanings(
        new ApiProblem(400, { errors: [{ parameter: 'code', message: 'too long', allowed: [] }] }),
      ),
    ).toBeUndefined();
    expect(
      otherMeanings(new ApiProblem(400, { errors: [{ parameter: 'q', message: 'too long' }] })),
    ).toBeUndefined();
  });
});
