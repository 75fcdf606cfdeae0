import { useTranslation } from 'react-i18next';

import type { Field } from '@/features/editing/field';
import { languages } from '@/lib/languages';

import { bodyTypes, declaredIn } from './body-values';

/** The fields of a body, as they are told of. */
export function useBodyFields(): readonly Field[] {
  const { t } = useTranslation();
  const show = (value: string) => value;
  const words = (name: 'name' | 'mandate'): readonly Field[] =>
    languages.map((language) => ({
      name: `${name}.${language}`,
      label: t('editing.inLanguage', {
        what: t(`board.field.${name}`),
        language: t(`common.languages.${language}`),
      }),
      pointer: `/${name}/${language}`,
      show,
    }));
  return [
    ...words('name'),
    { name: 'name.nb', label: t('board.field.name'), pointer: '/slug', show },
    { name: 'name.nb', label: t('board.field.name'), pointer: '/name', show },
    {
      name: 'type',
      label: t('board.field.type'),
      pointer: '/type',
      show: (value) => {
        const type = bodyTypes.find((each) => each === value);
        return type ? t(`decision.enums.governingBodyType.${type}`) : value;
      },
    },
    ...words('mandate'),
    { name: 'from', label: t('board.field.from'), pointer: '/validity/from', show },
    { name: 'last', label: t('board.field.last'), pointer: '/validity/to', show },
    { name: 'from', label: t('board.field.from'), pointer: '/validity', show },
    {
      name: 'declared',
      label: t('board.field.declared'),
      pointer: '/declaredConstituencies',
      show: (value) =>
        declaredIn(value)
          .map((each) => t(`decision.body.constituency.${each}`))
          .join(', '),
    },
    {
      name: 'organisation',
      label: t('board.field.organisation'),
      pointer: '/organisation',
      show,
    },
  ];
}
