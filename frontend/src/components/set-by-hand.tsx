import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { useLanguage } from '@/i18n/use-language';
import { formatMonth, formatPartialDate } from '@/lib/format-date';

interface Props {
  readonly standing: Pick<Schemas['StandingStatus'], 'status' | 'computed' | 'reported'>;
}

/** That somebody set the status in place of another one that was worked out, when, and which; nothing when they are the same. */
export function SetByHand({ standing: { status, computed, reported } }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (status === computed) return null;
  const [year, month] = (reported?.date ?? '').split('-').map(Number);
  const isExact = reported && !reported.circa && ['DAY', 'MONTH'].includes(reported.precision);
  return t('common.byHand', {
    date:
      isExact && month
        ? formatMonth(month, year, language)
        : reported
          ? formatPartialDate(reported, language)
          : '',
    status: t(`enums.measureStatus.${computed}`),
  });
}
