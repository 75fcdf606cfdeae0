import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/i18n/use-language';
import { withTexts } from '@/i18n/with-texts';
import { formatDay } from '@/lib/format-date';

import { basisNameOf, type Borders } from './area-basis';
import styles from './basis-choice.module.css';

export interface BasisProps {
  readonly value: Borders;
  /** The day to begin with when somebody wants the borders of one. */
  readonly suggestedDay: string;
  readonly onChange: (borders: Borders) => void;
}

// What is folded comes after the rest of the page.
const BasisOptions = lazy(() =>
  withTexts(['detail'], import('./basis-options')).then((module) => ({
    default: module.BasisOptions,
  })),
);

/** On which borders the figures are shown, with what each choice does to them. */
export function BasisChoice({ value, suggestedDay, onChange }: BasisProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const chosen = basisNameOf(value);
  const now =
    chosen === 'CODES_AT'
      ? t('indicator.basis.CODES_AT.on', { day: formatDay(value ?? '', language) })
      : t(`indicator.basis.${chosen}.name`);
  return (
    <details className={styles.choice}>
      <summary>{t('indicator.basis.now', { basis: now })}</summary>
      <Suspense>
        <BasisOptions value={value} suggestedDay={suggestedDay} onChange={onChange} />
      </Suspense>
    </details>
  );
}
