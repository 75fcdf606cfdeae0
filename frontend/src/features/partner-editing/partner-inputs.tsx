import { useTranslation } from 'react-i18next';

import type { PartnerType, Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import { LocalizedInput } from '@/features/editing/localized-input';
import { TextInput } from '@/features/editing/text-input';
import type { Values } from '@/features/editing/values';
import { partnerTypes } from '@/lib/partner-types';

const sectors = ['PUBLIC', 'PRIVATE', 'THIRD'] as const satisfies readonly Schemas['Sector'][];
const longestName = 200;

interface Props {
  readonly values: Values;
  readonly faults: Values;
  readonly onChange: (name: string, value: string) => void;
}

/** What can be said of a partner, new or not. */
export function PartnerInputs({ values, faults, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t('editing.partner.name')}
        hint={t('editing.partner.nameHint')}
        value={values.name ?? ''}
        onChange={(name) => onChange('name', name)}
        fault={faults.name}
        maxLength={longestName}
      />
      <SelectField
        label={t('partner.facts.type')}
        value={values.type as PartnerType}
        options={partnerTypes.map((value) => ({
          value,
          label: t(`partner.enums.partnerType.${value}`),
        }))}
        onChange={(type) => onChange('type', type ?? '')}
      />
      <SelectField
        label={t('partner.facts.sector')}
        value={sectors.find((sector) => sector === values.sector)}
        options={sectors.map((value) => ({ value, label: t(`partner.enums.sector.${value}`) }))}
        allLabel={t('editing.notSaid')}
        onChange={(sector) => onChange('sector', sector ?? '')}
      />
      <LocalizedInput
        name="description"
        label={t('editing.partner.description')}
        values={values}
        onChange={onChange}
        faults={faults}
        lines={3}
      />
      <TextInput
        label={t('editing.partner.website')}
        hint={t('editing.partner.websiteHint')}
        value={values.website ?? ''}
        onChange={(website) => onChange('website', website)}
        fault={faults.website}
        inputMode="url"
      />
    </>
  );
}
