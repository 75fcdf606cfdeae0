import { expect, it } from 'vitest';

import type { Schemas } from '@/api/types';

import { contentOf, fingerprint, valuesOf } from './content-values';

const content: Schemas['RevisionContent'] = {
  foreword: { nb: 'Til leseren' },
  signedBy: { nb: 'Programleder' },
  signedOn: { date: '2020-05-01', precision: 'MONTH', circa: false },
  focusAreas: [{ code: '1', name: { nb: 'Vekst' }, sublabel: { nb: 'Kort' } }],
  objectiveReviews: [
    { objective: 'arbeidsplasser', outcome: 'CHANGED', outlook: 'HARDER', text: { nb: 'Senere' } },
  ],
  measures: [],
};

it('says the same again when nothing was changed', () => {
  expect(contentOf(valuesOf(content), content)).toEqual(content);
});

it('takes away what is emptied, and adds what is said', () => {
  const values = { ...valuesOf(content), 'foreword.nb': ' ', signedOn: '2021', focusAreas: '' };
  const changed = contentOf(values, content);
  expect(changed.foreword).toBeUndefined();
  expect(changed.signedOn).toEqual({ date: '2021-01-01', precision: 'YEAR', circa: false });
  expect(changed.focusAreas).toEqual([]);
});

it('tells apart what says something else', () => {
  const values = valuesOf(content);
  expect(fingerprint(values)).toBe(fingerprint({ ...values }));
  expect(fingerprint(values)).not.toBe(fingerprint({ ...values, signedOn: '2021' }));
});
