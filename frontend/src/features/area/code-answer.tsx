import { useTranslation } from 'react-i18next';

import type { AreaSummary } from '@/api/types';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';

import styles from './code-answer.module.css';

interface Props {
  readonly code: string;
  readonly asOf: string | undefined;
  readonly areas: readonly AreaSummary[];
}

/** Answers in a sentence what a code meant on a day, also when it meant nothing. */
export function CodeAnswer({ code, asOf, areas }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [area] = areas;
  const date = asOf && formatDay(asOf, language);
  const sentence = area
    ? date
      ? t('area.lookup.answer', { code, name: area.name, date })
      : t('area.lookup.answerNow', { code, name: area.name })
    : date
      ? t('area.lookup.noCode', { code, date })
      : t('area.lookup.noCodeNow', { code });
  return <p className={styles.answer}>{sentence}</p>;
}
