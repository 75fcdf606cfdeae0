import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';

import styles from './reference-choice.module.css';

interface Props {
  readonly references: readonly Schemas['ReferenceAnswer'][];
  /** Areas that are chosen already, by their slugs. */
  readonly without: readonly string[];
  readonly onChoose: (area: string) => void;
}

/** What somebody has said the figures are to be compared with; what has no figures has no line. */
export function ReferenceChoice({ references, without, onChoose }: Props) {
  const { t } = useTranslation();
  const offered = references.filter(({ reference }) => !without.includes(reference.area.slug));
  if (offered.length === 0) return null;
  return (
    <ul className={styles.references} aria-label={t('indicator.choice.references')}>
      {offered.map(({ reference: { slug, name, area }, points }) => (
        <li key={slug}>
          {points.some(({ value }) => value !== undefined) ? (
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={() => onChoose(area.slug)}
            >
              <Localized text={name} />
            </button>
          ) : (
            <span>
              <Localized text={name} />: {t('figure.none').toLowerCase()}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
