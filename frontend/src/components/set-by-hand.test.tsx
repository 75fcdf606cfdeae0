import { render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, describe, expect, it } from 'vitest';

import { i18n, showTexts } from '@/i18n/i18n';

import { SetByHand } from './set-by-hand';

type Standing = Parameters<typeof SetByHand>[0]['standing'];

function words(standing: Standing) {
  const { container } = render(
    <I18nextProvider i18n={i18n}>
      <SetByHand standing={standing} />
    </I18nextProvider>,
  );
  return container.textContent;
}

const reported = (precision: 'DAY' | 'YEAR') => ({ date: '2020-12-04', precision, circa: false });

describe('a status that somebody set', () => {
  beforeEach(() => showTexts('nb', []));

  it('stands beside what is worked out, with when it was set', () => {
    expect(words({ status: 'ON_TRACK', computed: 'OFF_TRACK', reported: reported('DAY') })).toBe(
      'satt for hånd des. 2020; beregnet: Forsinket',
    );
    expect(words({ status: 'ON_TRACK', computed: 'AT_RISK', reported: reported('YEAR') })).toBe(
      'satt for hånd 2020; beregnet: Trenger oppfølging',
    );
  });

  it('needs no word when the same is worked out', () => {
    expect(words({ status: 'ON_TRACK', computed: 'ON_TRACK', reported: reported('DAY') })).toBe('');
  });
});
