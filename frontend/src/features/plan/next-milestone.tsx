import { useTranslation } from 'react-i18next';

import type { MeasureSummary } from '@/api/types';
import { Localized } from '@/components/localized';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';

/** What is to be reached next in a measure, and when. */
export function NextMilestone({ measure }: Readonly<{ measure: MeasureSummary }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { nextMilestone } = measure;
  if (!nextMilestone) return null;
  return (
    <>
      <Localized text={nextMilestone.title} /> (
      {nextMilestone.due
        ? formatPartialDate(nextMilestone.due, language)
        : t('plan.milestoneUndated')}
      )
    </>
  );
}
