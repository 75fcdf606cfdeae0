import { useTranslation } from 'react-i18next';

import type { ProgrammeStatus, ProgrammeType } from '@/api/types';
import { SearchField } from '@/components/search-field';
import { SelectField } from '@/components/select-field';

import styles from './programme-filters.module.css';
import { programmeStatuses, programmeTypes } from './programme-values';

export interface ProgrammeFilterValues {
  readonly q?: string;
  readonly type?: ProgrammeType;
  readonly status?: ProgrammeStatus;
}

interface Props {
  readonly values: ProgrammeFilterValues;
  readonly onChange: (values: ProgrammeFilterValues) => void;
}

export function ProgrammeFilters({ values, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <search className={styles.filters} aria-label={t('landing.filter.label')}>
      <SearchField
        className={styles.text}
        label={t('landing.filter.text')}
        value={values.q}
        onChange={(q) => {
          onChange({ ...values, q });
        }}
      />
      <SelectField
        label={t('landing.filter.type')}
        allLabel={t('landing.filter.all')}
        value={values.type}
        options={programmeTypes.map((value) => ({
          value,
          label: t(`enums.programmeType.${value}`),
        }))}
        onChange={(type) => {
          onChange({ ...values, type });
        }}
      />
      <SelectField
        label={t('landing.filter.status')}
        allLabel={t('landing.filter.all')}
        value={values.status}
        options={programmeStatuses.map((value) => ({
          value,
          label: t(`enums.programmeStatus.${value}`),
        }))}
        onChange={(status) => {
          onChange({ ...values, status });
        }}
      />
    </search>
  );
}
