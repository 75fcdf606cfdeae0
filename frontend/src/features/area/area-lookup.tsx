import { useTranslation } from 'react-i18next';

import type { AreaKind } from '@/api/types';
import filterStyles from '@/components/filters.module.css';
import { SearchField } from '@/components/search-field';
import { SelectField } from '@/components/select-field';

import styles from './area-lookup.module.css';
import { areaKinds } from './area-values';

export interface AreaLookupValues {
  readonly kode?: string;
  readonly q?: string;
  readonly slag?: AreaKind;
  readonly tidligere?: '1';
}

interface Props {
  readonly values: AreaLookupValues;
  readonly onChange: (values: AreaLookupValues) => void;
}

/** Finds an area by its code on the day of the page, by its name, or by its kind. */
export function AreaLookup({ values, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <search className={filterStyles.filters} aria-label={t('area.lookup.label')}>
      <SearchField
        label={t('area.lookup.name')}
        value={values.q}
        onChange={(q) => onChange({ ...values, q })}
      />
      <SearchField
        label={t('area.lookup.code')}
        value={values.kode}
        onChange={(kode) => onChange({ ...values, kode })}
      />
      <SelectField
        label={t('area.lookup.kind')}
        allLabel={t('area.lookup.all')}
        value={values.slag}
        options={areaKinds.map((value) => ({ value, label: t(`enums.areaKind.${value}`) }))}
        onChange={(slag) => onChange({ ...values, slag })}
      />
      <label className={styles.former}>
        <input
          type="checkbox"
          checked={values.tidligere === '1'}
          onChange={(event) =>
            onChange({ ...values, tidligere: event.target.checked ? '1' : undefined })
          }
        />
        {t('area.lookup.former')}
      </label>
    </search>
  );
}
