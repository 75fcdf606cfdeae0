import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { SourceNote } from '@/components/source-note';
import { TextList } from '@/components/text-list';
import { useLanguage } from '@/i18n/use-language';
import { formatValidity } from '@/lib/format-period';

import styles from './focus-areas-section.module.css';

interface Props {
  readonly focusAreas: readonly Schemas['FocusArea'][];
}

/** The areas of effort, by the letters or numbers of the source. */
export function FocusAreasSection({ focusAreas }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={styles.areas}>
      {focusAreas.map((area) => (
        <li key={`${area.code}-${area.validity.from ?? ''}`} className={styles.area}>
          <span className={styles.code} aria-hidden="true">
            {area.code}
          </span>
          <div className={styles.text}>
            <h3 className={styles.name}>
              <span className="visually-hidden">{area.code}: </span>
              <Localized text={area.name} />
            </h3>
            {area.sublabel && (
              <p>
                <Localized text={area.sublabel} />
              </p>
            )}
            <div className={styles.note}>
              {(area.validity.from ?? area.validity.to) && (
                <span>
                  {t('programme.focusAreas.valid', {
                    period: formatValidity(area.validity, language),
                  })}
                </span>
              )}
              <SourceNote source={area.source} />
            </div>
            {area.initiatives.length > 0 && <TextList items={area.initiatives} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
