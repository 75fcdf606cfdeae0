import { act, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, describe, expect, it } from 'vitest';

import { i18n, showTexts } from '@/i18n/i18n';

import { DownloadLinks } from './download-links';

const hrefs = () =>
  screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);

function show(props: Parameters<typeof DownloadLinks>[0]) {
  render(
    <I18nextProvider i18n={i18n}>
      <DownloadLinks {...props} />
    </I18nextProvider>,
  );
}

describe('the downloads', () => {
  beforeEach(() => showTexts('nb', []));

  it('have exactly the filters of the page, and a workbook the language of it', async () => {
    show({ path: '/api/v1/measures', query: { plan: 'p', q: 'å & æ', status: undefined } });
    expect(hrefs()).toEqual([
      ['Excel', '/api/v1/measures.xlsx?plan=p&q=%C3%A5+%26+%C3%A6&lang=nb'],
      ['CSV', '/api/v1/measures.csv?plan=p&q=%C3%A5+%26+%C3%A6'],
      ['JSON', '/api/v1/measures?plan=p&q=%C3%A5+%26+%C3%A6'],
    ]);
    await act(() => showTexts('nn', []));
    expect(hrefs()[0]?.[1]).toMatch(/lang=nn$/);
  });

  it('are of all rows when nothing is chosen, and of no table when there is one thing only', () => {
    show({ path: '/api/v1/partners' });
    expect(hrefs().map(([, href]) => href)).toEqual([
      '/api/v1/partners.xlsx?lang=nb',
      '/api/v1/partners.csv',
      '/api/v1/partners',
    ]);
  });

  it('say what they are of, where a page has more than one', () => {
    show({ path: '/api/v1/partners/x', jsonOnly: true, label: 'Last ned summene' });
    expect(screen.getByText('Last ned summene:')).toBeTruthy();
  });

  it('of a single thing are JSON', () => {
    show({ path: '/api/v1/partners/x', jsonOnly: true });
    expect(hrefs()).toEqual([['JSON', '/api/v1/partners/x']]);
  });
});
