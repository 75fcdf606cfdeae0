import { useTranslation } from 'react-i18next';

import type { Field } from '@/features/editing/field';
import { languages } from '@/lib/languages';

/** The fields of a plan, and where the server points when one is wrong. */
export function usePlanFields(): readonly Field[] {
  const { t } = useTranslation();
  const localized = (name: 'name' | 'description') => [
    ...languages.map((language) => ({
      name: `${name}.${language}`,
      label: t(`planning.${name}`),
      pointer: `/${name}/${language}`,
      show: String,
    })),
    { name: `${name}.nb`, label: t(`planning.${name}`), pointer: `/${name}`, show: String },
  ];
  return [
    ...localized('name'),
    ...localized('description'),
    { name: 'from', label: t('planning.from'), pointer: '/period/from', show: String },
    { name: 'to', label: t('planning.to'), pointer: '/period', show: String },
    { name: 'slug', label: t('planning.slug'), pointer: '/slug', show: String },
  ];
}
