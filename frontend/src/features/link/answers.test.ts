import { describe, expect, it } from 'vitest';

import { answerOf, choicesOf, faultOfLine, type Line } from './answers';
import { parseFigure } from './parse-figure';

const measure: Line = { number: 1 };
const figure: Line = {
  number: 2,
  figure: {
    indicator: { slug: 'ledige-tomter', name: { nb: 'Ledige tomter' } },
    unit: 'stykker',
    decimals: 0,
    area: { slug: 'kongsberg' },
    slice: {},
    sliceNames: [],
    period: '2019',
    before: { period: '2018', value: 7 },
  },
};
const today = '2026-11-22';

describe('the answer to a line', () => {
  it('is "unchanged" only where something is known', () => {
    expect(choicesOf(measure)).not.toContain('UNCHANGED');
    expect(choicesOf(figure)).toContain('UNCHANGED');
  });

  it.each([
    [measure, {}, 'answer'],
    [measure, { answer: 'UNCHANGED' }, 'answer'],
    [measure, { answer: 'REPORTED' }, 'phase'],
    [measure, { answer: 'REPORTED', phase: 'ACTIVE' }, undefined],
    [measure, { answer: 'LATER' }, 'laterOn'],
    [measure, { answer: 'LATER', laterOn: today }, 'laterOn'],
    [measure, { answer: 'LATER', laterOn: '2026-11-23' }, undefined],
    [figure, { answer: 'REPORTED', value: 'mange' }, 'value'],
    [figure, { answer: 'REPORTED', value: '7,5' }, undefined],
    [figure, { answer: 'NOT_APPLICABLE' }, undefined],
  ] as const)('%j with %j lacks %s', (line, draft, fault) => {
    expect(faultOfLine(line, draft, today)).toBe(fault);
  });

  it('is sent without what was entered for another choice', () => {
    const draft = { answer: 'LATER', laterOn: '2027-01-01', value: '7', phase: 'ACTIVE' } as const;
    expect(answerOf(figure, draft, 'nb')).toEqual({
      number: 2,
      answer: 'LATER',
      laterOn: '2027-01-01',
    });
    const told = { answer: 'REPORTED', phase: 'ACTIVE', comment: ' I gang. ', note: ' ' } as const;
    expect(answerOf(measure, told, 'nn')).toEqual({
      number: 1,
      answer: 'REPORTED',
      phase: 'ACTIVE',
      comment: { nn: 'I gang.' },
    });
  });
});

describe('a figure', () => {
  it.each([
    ['7', 7],
    ['16\u202f740,5', 16740.5],
    ['1 000', 1000],
    ['\u22123', -3],
    ['0', 0],
    ['', undefined],
    ['12 %', undefined],
    ['1.000,5', undefined],
  ])('%j is %s', (text, value) => {
    expect(parseFigure(text)).toBe(value);
  });
});
