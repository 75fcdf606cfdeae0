import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { useLanguage } from '@/i18n/use-language';
import { formatDay, formatPartialDate } from '@/lib/format-date';

/** When a programme last told how its measures go, and when it is expected to again. */
export function ProgrammeFreshness({
  freshness,
}: Readonly<{ freshness: Schemas['Freshness'] | undefined }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!freshness?.reported) return null;
  const { reported, expected } = freshness;
  return (
    <p>
      {t('programme.fresh.reported', { date: formatPartialDate(reported, language) })}
      {expected && ` ${t('programme.fresh.expected', { day: formatDay(expected, language) })}`}
    </p>
  );
}
