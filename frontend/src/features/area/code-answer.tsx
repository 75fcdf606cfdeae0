import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { AreaSummary } from '@/api/types';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';
import { formatValidity } from '@/lib/format-period';

import styles from './code-answer.module.css';
import type { CodeMeaning } from './code-meanings';

interface Props {
  readonly code: string;
  readonly asOf: string | undefined;
  /** What the code means on the day; none when it means nothing. */
  readonly area: AreaSummary | undefined;
  /** What it meant on other days, when it means nothing on this one; empty when it never meant anything. */
  readonly otherMeanings: readonly CodeMeaning[] | undefined;
}

/** Answers in a sentence what a code means on a day; when it means nothing, what it meant on others. */
export function CodeAnswer({ code, asOf, area, otherMeanings }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const date = asOf && formatDay(asOf, language);
  const sentence = area
    ? date
      ? t('area.lookup.answer', { code, name: area.name, date })
      : t('area.lookup.answerNow', { code, name: area.name })
    : otherMeanings?.length === 0
      ? t('area.lookup.neverUsed', { code })
      : date
        ? t('area.lookup.noCode', { code, date })
        : t('area.lookup.noCodeNow', { code });
  return (
    <div className={styles.answer}>
      <p>{sentence}</p>
      {otherMeanings && otherMeanings.length > 0 && (
        <ul>
          {otherMeanings.map(({ name, validity, day }) => (
            <li key={`${name}-${validity.from}`}>
              {t(validity.to ? 'area.lookup.meant' : 'area.lookup.means', { code, name })}{' '}
              {formatValidity(validity, language)}.{' '}
              <Link to="/omraader" search={(old) => ({ ...old, kode: code, dato: day })}>
                {t('area.lookup.showThen', { date: formatDay(day, language) })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
