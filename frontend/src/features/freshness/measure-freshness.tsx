import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';

/** When the next report on a measure is expected, and why there is none where somebody has said so. */
export function MeasureFreshness({
  freshness,
}: Readonly<{ freshness: Schemas['MeasureFreshness'] | undefined }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!freshness) return null;
  const { expected, late, silence } = freshness;
  if (expected === undefined && silence === undefined) return null;
  return (
    <p>
      {expected &&
        t(late ? 'measure.fresh.late' : 'measure.fresh.expected', {
          day: formatDay(expected, language),
        })}
      {silence && (
        <>
          {' '}
          <Localized text={silence.reason} /> {silence.illustrative && <IllustrativeTag />}
        </>
      )}
    </p>
  );
}
