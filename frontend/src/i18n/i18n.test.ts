import { beforeEach, describe, expect, it, vi } from 'vitest';

import { fetchTexts, i18n, showTexts } from './i18n';

describe('the texts of a page', () => {
  beforeEach(() => showTexts('nb', ['area']));

  it('are there once they are shown', () => {
    expect(i18n.t('area.back')).toBe('Alle områder');
    expect(i18n.exists('developers.title')).toBe(false);
  });

  it('are fetched ahead without a change of language', async () => {
    await fetchTexts('en', ['landing']);
    expect(i18n.language).toBe('nb');
    expect(document.documentElement.lang).toBe('nb');
    expect(i18n.exists('landing.title', { lng: 'en' })).toBe(true);
  });

  it('change language together with those of the page before, which is still seen', async () => {
    await showTexts('nn', ['partner']);
    expect(i18n.exists('area.back')).toBe(true);
    expect(document.documentElement.lang).toBe('nn');
  });

  it('that a page lacks are an error in the console (control)', () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    i18n.t('developers.title');
    expect(error).toHaveBeenCalledWith('No text: developers.title');
  });
});
