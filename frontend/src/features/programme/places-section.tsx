import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { AreaLink } from '@/components/area-link';
import { SourceNote } from '@/components/source-note';

import styles from './places-section.module.css';

interface Props {
  readonly areas: readonly Schemas['ProgrammeArea'][];
  readonly map: ReactNode;
  readonly municipalitiesOf: (slug: string) => ReactNode;
}

/** Where the programme is for, where it expects an effect, and which municipalities that is. */
export function PlacesSection({ areas, map, municipalitiesOf }: Props) {
  const { t } = useTranslation();
  const hasEffect = areas.some((area) => area.kind === 'EFFECT');
  return (
    <div className={styles.columns}>
      <ul className={styles.areas}>
        {areas.map(({ area, kind, source }) => (
          <li key={`${kind}-${area.slug}`} className={styles.area}>
            <p className={styles.kind}>{t(`programme.enums.programmeAreaKind.${kind}`)}</p>
            <h3>
              <AreaLink area={area} />
            </h3>
            {municipalitiesOf(area.slug)}
            <SourceNote source={source} />
          </li>
        ))}
      </ul>
      <div>
        {map}
        {hasEffect && <p className={styles.kind}>{t('programme.places.legend')}</p>}
      </div>
    </div>
  );
}
