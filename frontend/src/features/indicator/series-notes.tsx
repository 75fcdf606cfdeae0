import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { useLocalized } from '@/i18n/use-localized';

import { useSeriesWords } from './use-series-words';

interface Props {
  readonly notes: readonly Schemas['AnnotationView'][];
}

/** What is said of figures that nobody gives: it has no picture to stand below. */
export function SeriesNotes({ notes }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { periodOf } = useSeriesWords();
  return notes.map(({ key, period, text }) => (
    <p key={key}>
      {t('indicator.chart.noteWords', { period: periodOf(period), text: localized(text) })}
    </p>
  ));
}
