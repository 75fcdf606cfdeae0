import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import type { ContextStretch } from '@/charts/line-model';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatPartialDate } from '@/lib/format-date';
import { toYears } from '@/lib/iso-date';

import { endOf } from './context-end';

/** When something happened around the figures: as a stretch to draw, and in words. */
export function useContextWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();

  /** "fra mars 2020, kilden oppgir ingen slutt" */
  function whenOf({ period }: Schemas['ContextEvent']): string {
    if (!period?.from) return t('indicator.projection.notSaid');
    const from = formatPartialDate(period.from, language);
    return period.to
      ? t('indicator.chart.contextSpan', { from, to: formatPartialDate(period.to, language) })
      : t('indicator.chart.contextFrom', { from });
  }

  function wordsOf({ event }: Schemas['ContextOfProgramme']): string {
    return t('indicator.chart.contextWords', {
      title: localized(event.title),
      when: whenOf(event),
    });
  }

  /** Of what has no known end only the beginning is drawn: nobody said how long it went on. */
  function stretchOf({ event }: Schemas['ContextOfProgramme']): ContextStretch {
    const { from, to } = event.period ?? {};
    return {
      label: localized(event.title),
      from: from ? toYears(from.date) : Number.NaN,
      to: from ? toYears(endOf(to ?? from)) : Number.NaN,
    };
  }

  return { stretchOf, wordsOf };
}
