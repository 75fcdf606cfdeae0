import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { municipalityShapesQuery } from '@/charts/municipality-shapes';
import { Icon } from '@/components/icon';

import styles from './municipality-chip.module.css';

interface Props {
  readonly code: string;
  readonly onRemove: () => void;
}

/** Says that the list shows one municipality only, and takes that choice away. */
export function MunicipalityChip({ code, onRemove }: Props) {
  const { t } = useTranslation();
  const shapes = useQuery(municipalityShapesQuery()).data;
  const name = shapes?.find((shape) => shape.properties.code === code)?.properties.name ?? code;
  return (
    <div className={styles.chip}>
      <p>{t('landing.filter.municipality', { name, code })}</p>
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onRemove}>
        <Icon name="cross" /> {t('landing.filter.removeMunicipality')}
      </button>
    </div>
  );
}
