import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Schemas } from '@/api/types';
import { i18n, showTexts } from '@/i18n/i18n';

import { ReferenceSection } from './reference-section';

const indicator = { definition: { decimals: 0, unit: 'prosent' } } as Schemas['IndicatorView'];

const comparison: Schemas['Comparison'] = {
  period: '2019',
  value: 35,
  reference: 36,
  difference: -1,
  position: 'BELOW',
  illustrative: false,
};

function show(told: Partial<Schemas['ReferenceAnswer']>) {
  const answer = {
    reference: {
      id: '1',
      slug: 'niva/landet',
      version: 1,
      indicator: { slug: 'niva', name: { nb: 'Nivå' } },
      key: 'landet',
      kind: 'NATION',
      name: { nb: 'Landet' },
      area: { slug: 'norge', name: 'Norge' },
      statements: [],
    },
    points: [],
    comparison,
    stated: [],
    ...told,
  } satisfies Schemas['ReferenceAnswer'];
  return render(
    <I18nextProvider i18n={i18n}>
      <ReferenceSection answers={[answer]} indicator={indicator} area="grue" kept={{}} />
    </I18nextProvider>,
  ).container.textContent;
}

function said(period: string | undefined): Schemas['ReferenceStatement'] {
  return {
    area: { slug: 'glamdal', name: 'Glåmdal' },
    ofEach: true,
    position: 'BELOW',
    ...(period === undefined ? {} : { period }),
  };
}

describe('what an area is compared with', () => {
  beforeEach(() => showTexts('nb', ['detail', 'indicator']));
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('tells of which period a source says something, as often as it says it', () => {
    const complaints = vi.spyOn(console, 'error');
    const sentence = 'Kilden sier at hver kommune i Glåmdal ligger under landet.';
    const text = show({ stated: [said('2001'), said('2005'), said(undefined)] });
    expect(text).toContain(`${sentence} Det er sagt om 2001.`);
    expect(text).toContain(`${sentence} Det er sagt om 2005.`);
    expect(text.split(sentence)).toHaveLength(4);
    expect(text.split('Det er sagt om')).toHaveLength(3);
    expect(complaints).not.toHaveBeenCalled();
  });

  it('marks what rests on a figure that was made up', () => {
    show({});
    expect(screen.queryByText('Eksempel')).toBeNull();
    show({ comparison: { ...comparison, illustrative: true } });
    expect(screen.getByText('Eksempel')).toBeTruthy();
  });
});
