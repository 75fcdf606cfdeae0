import { describe, expect, it } from 'vitest';

import { changeOf, declaredAs, declaredIn, newBodyOf, validityOf, valuesOf } from './body-values';
import { delegationOf, meetingOf, seatOf } from './part-values';
import type { Body } from './queries';

const body: Body = {
  id: 'x',
  slug: 'styret',
  version: 4,
  name: { nb: 'Styret', en: 'The board' },
  type: 'STEERING_GROUP',
  organisation: { slug: 'kongsberg-kommune' },
  mandate: { nb: 'Styrer.' },
  validity: { from: '2020-01-01', to: '2024-01-01' },
  declaredConstituencies: ['BUSINESS', 'MUNICIPAL'],
  seats: [{ key: 'medlem-2020', role: 'MEMBER' }],
  delegations: [],
  meetings: [
    { key: '2021-02', date: { date: '2021-02-01', precision: 'MONTH', circa: false }, agenda: [] },
  ],
  source: { document: 'x' } as unknown as Body['source'],
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a body in an editor', () => {
  it('that nothing is changed of is sent as it was', () => {
    const { name, type, mandate, validity, declaredConstituencies, source } = body;
    expect(plain(changeOf(valuesOf(body), body))).toEqual(
      plain({ name, type, mandate, validity, declaredConstituencies, source }),
    );
  });

  it('shows the last day, and sends the first day after', () => {
    expect(valuesOf(body).last).toBe('2023-12-31');
    expect(validityOf('', ' 2024-02-29 ')).toEqual({ from: undefined, to: '2024-03-01' });
    expect(validityOf('2024', '2024-13'), 'what is no day is for the server to refuse').toEqual({
      from: '2024',
      to: '2024-13',
    });
  });

  it('says constituencies in one order, whichever was ticked first', () => {
    expect(declaredAs(['EMPLOYEE', 'BUSINESS'])).toBe('BUSINESS,EMPLOYEE');
    expect(declaredIn('BUSINESS,EMPLOYEE')).toEqual(['BUSINESS', 'EMPLOYEE']);
    expect(declaredIn(undefined)).toEqual([]);
  });

  it('has an address by its name', () => {
    expect(newBodyOf({ 'name.nb': 'Prøvestyret', organisation: 'a' }, 'p')).toMatchObject({
      slug: 'provestyret',
      organisation: { slug: 'a' },
      programme: { slug: 'p' },
    });
  });
});

describe('the parts of a body', () => {
  it('have keys that none of the others has', () => {
    expect(seatOf({ role: 'MEMBER', from: '2020-05' }, body).key).toBe('medlem-2020-2');
    expect(seatOf({ role: 'OBSERVER' }, body).key).toBe('observator');
    expect(meetingOf({ date: '2021-02' }, body)?.key).toBe('2021-02-2');
  });

  it('say only what was written', () => {
    expect(plain(seatOf({ role: 'CHAIR', count: '', substituteFor: 'medlem-2020' }, body))).toEqual(
      {
        key: 'leder',
        role: 'CHAIR',
      },
    );
    expect(plain(meetingOf({ date: '2022', agenda: 'Én\n\n To ' }, body))).toEqual({
      key: '2022',
      date: { date: '2022-01-01', precision: 'YEAR', circa: false },
      agenda: [
        { code: '1', text: { nb: 'Én' } },
        { code: '2', text: { nb: 'To' } },
      ],
    });
    expect(meetingOf({}, body)).toBeUndefined();
  });

  it('have one receiver, whatever was written before another kind was chosen', () => {
    const said = { words: 'Lederen', body: 'annet', subject: 'Små tilskudd', limit: '50 000' };
    expect(plain(delegationOf({ ...said, receiver: 'BODY' }, body))).toEqual({
      key: 'sma-tilskudd',
      toBody: { slug: 'annet' },
      subject: { nb: 'Små tilskudd' },
      limit: { amount: 50000, currency: 'NOK', qualifier: 'UP_TO' },
      validity: {},
    });
  });
});
