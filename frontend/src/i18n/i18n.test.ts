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

  it('are those of the shared files too when they are fetched ahead', async () => {
    vi.resetModules();
    const afresh = await import('./i18n');
    await afresh.fetchTexts('en', ['landing']);
    for (const area of ['common', 'enums', 'landing'])
      expect(afresh.i18n.getResource('en', 'translation', area)).toBeDefined();
  });

  it('stay those of the page that was asked for last, though an earlier one comes later', async () => {
    vi.resetModules();
    const afresh = await import('./i18n');
    await afresh.showTexts('nb', ['area']);
    const overtaken = afresh.showTexts('en', ['finance']);
    // What the newer page asks for is there already, so it is shown first.
    const changes = vi.spyOn(afresh.i18n, 'changeLanguage');
    const newer = afresh.showTexts('nb', []);
    await Promise.all([overtaken, newer]);
    expect(changes).not.toHaveBeenCalled();
    expect(afresh.i18n.language).toBe('nb');
    expect(document.documentElement.lang).toBe('nb');
  });

  it('are there for the page that was asked for last, and change once', async () => {
    vi.resetModules();
    const afresh = await import('./i18n');
    await afresh.showTexts('nb', []);
    await Promise.all([afresh.showTexts('en', ['area']), afresh.showTexts('nn', ['partner'])]);
    expect(afresh.i18n.language).toBe('nn');
    expect(document.documentElement.lang).toBe('nn');
    expect(afresh.i18n.exists('partner.title')).toBe(true);
    expect(afresh.i18n.exists('area.back')).toBe(true);
  });

  it('of a part that comes later are there with it, also when the language changes', async () => {
    vi.resetModules();
    const afresh = await import('./i18n');
    await afresh.showTexts('nb', ['area']);
    const change = afresh.showTexts('en', []);
    const { withTexts } = await import('./with-texts');
    const part = await withTexts(['landing'], Promise.resolve('a part'));
    await change;
    expect(part).toBe('a part');
    for (const language of ['nb', 'en'])
      expect(afresh.i18n.exists('landing.title', { lng: language })).toBe(true);
    await afresh.showTexts('nn', []);
    expect(afresh.i18n.exists('landing.title')).toBe(true);
  });

  it('that a page lacks are an error in the console (control)', () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    i18n.t('developers.title');
    expect(error).toHaveBeenCalledWith('No text: developers.title');
  });
});
