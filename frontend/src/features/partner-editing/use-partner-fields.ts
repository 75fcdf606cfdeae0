import { useTranslation } from 'react-i18next';

import type { PartnerType, Schemas } from '@/api/types';
import type { Field } from '@/features/editing/field';
import { languages } from '@/lib/languages';

const same = (value: string) => value;

/** The fields of a partner, as both the editor and what is told of a change call them. */
export function usePartnerFields(): readonly Field[] {
  const { t } = useTranslation();
  return [
    { name: 'name', label: t('editing.partner.name'), pointer: '/names/0/name', show: same },
    {
      name: 'type',
      label: t('partner.facts.type'),
      pointer: '/type',
      show: (value) => value && t(`partner.enums.partnerType.${value as PartnerType}`),
    },
    {
      name: 'sector',
      label: t('partner.facts.sector'),
      pointer: '/sector',
      show: (value) => value && t(`partner.enums.sector.${value as Schemas['Sector']}`),
    },
    ...languages.map((language) => ({
      name: `description.${language}`,
      label: t('editing.inLanguage', {
        what: t('editing.partner.description'),
        language: t(`common.languages.${language}`),
      }),
      pointer: `/description/${language}`,
      show: same,
    })),
    { name: 'website', label: t('editing.partner.website'), pointer: '/website', show: same },
    { name: 'slug', label: t('editing.partner.slug'), pointer: '/slug', show: same },
  ];
}
