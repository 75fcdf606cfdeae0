import { useTranslation } from 'react-i18next';

import { AreaLink } from '@/components/area-link';

import styles from './municipality-list.module.css';
import { useMunicipalities } from './use-municipalities';

interface Props {
  readonly slug: string;
  readonly asOf: string | undefined;
}

/** The municipalities of one area with the codes they had on the day, or that they are not known. */
export function MunicipalityList({ slug, asOf }: Props) {
  const { t } = useTranslation();
  const found = useMunicipalities([slug], asOf).get(slug);
  if (!found) return null;
  const { area, municipalities } = found;
  if (area.kind === 'MUNICIPALITY') {
    return (
      <p className={styles.note}>
        {t('enums.areaKind.MUNICIPALITY')} {area.code}
      </p>
    );
  }
  if (municipalities.length === 0) {
    return area.membersKnown ? null : (
      <p className={styles.note}>{t('programme.places.unknown')}</p>
    );
  }
  return (
    <ul className={styles.list}>
      {municipalities.map((municipality) => (
        <li key={municipality.slug}>
          <AreaLink area={municipality} />{' '}
          <span className={styles.code}>
            {[municipality.code, municipality.county?.name].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
