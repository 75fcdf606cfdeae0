import { useTranslation } from 'react-i18next';

import type { PartnerType, RoleName } from '@/api/types';
import filterStyles from '@/components/filters.module.css';
import { SearchField } from '@/components/search-field';
import { SelectField } from '@/components/select-field';

import { partnerTypes } from '@/lib/partner-types';

import { roleNames } from './partner-values';

export interface PartnerFilterValues {
  readonly q?: string;
  readonly type?: PartnerType;
  readonly rolle?: RoleName;
}

interface Props {
  readonly values: PartnerFilterValues;
  readonly onChange: (values: PartnerFilterValues) => void;
}

export function PartnerFilters({ values, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <search className={filterStyles.filters} aria-label={t('partner.filter.label')}>
      <SearchField
        label={t('partner.filter.text')}
        value={values.q}
        onChange={(q) => onChange({ ...values, q })}
      />
      <SelectField
        label={t('partner.filter.type')}
        allLabel={t('partner.filter.all')}
        value={values.type}
        options={partnerTypes.map((value) => ({
          value,
          label: t(`partner.enums.partnerType.${value}`),
        }))}
        onChange={(type) => onChange({ ...values, type })}
      />
      <SelectField
        label={t('partner.filter.role')}
        allLabel={t('partner.filter.all')}
        value={values.rolle}
        options={roleNames.map((value) => ({ value, label: t(`enums.role.${value}`) }))}
        onChange={(rolle) => onChange({ ...values, rolle })}
      />
    </search>
  );
}
