import { useTranslation } from 'react-i18next';

import type { AreaSummary } from '@/api/types';
import { AreaLink } from '@/components/area-link';

import styles from './area-rows.module.css';

export function AreaRows({ areas }: Readonly<{ areas: readonly AreaSummary[] }>) {
  const { t } = useTranslation();
  return (
    <ul className={styles.rows}>
      {areas.map((area) => (
        <li key={area.slug} className={styles.row}>
          <span className={styles.name}>
            <AreaLink area={area} />
          </span>
          <span className={styles.code}>{area.code ?? '–'}</span>
          <span className={styles.meta}>
            {t(`enums.areaKind.${area.kind}`)}
            {area.county && ` · ${area.county.name}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
