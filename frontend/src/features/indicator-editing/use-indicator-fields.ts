import { useTranslation } from 'react-i18next';

import type { Field } from '@/features/editing/field';
import { languages } from '@/lib/languages';

import { useIndicatorWords } from './use-indicator-words';

const same = (value: string) => value;
const texts = ['name', 'description', 'method'] as const;
const plain = ['unit', 'decimals', 'reportingLag', 'validFrom'] as const;
const chosen = [
  'kind',
  'direction',
  'frequency',
  'level',
  'sourceType',
  'nullPolicy',
  'periodAggregation',
  'areaAggregation',
  'per',
] as const;

/**
 * The fields of an indicator, as both the editor and what is told of a change call them.
 *
 * @param at where its definition stands in what is sent
 */
export function useIndicatorFields(at: '' | '/definition'): readonly Field[] {
  const { t } = useTranslation();
  const { wordOf } = useIndicatorWords();
  return [
    ...texts.flatMap((name) =>
      languages.map((language) => ({
        name: `${name}.${language}`,
        label: t('editing.inLanguage', {
          what: t(`definition.field.${name}`),
          language: t(`common.languages.${language}`),
        }),
        pointer: `${at}/${name}/${language}`,
        show: same,
      })),
    ),
    ...plain.map((name) => ({
      name,
      label: t(`definition.field.${name}`),
      pointer: `${at}/${name}`,
      show: same,
    })),
    ...chosen.map((name) => ({
      name,
      label: t(`definition.field.${name}`),
      pointer: name === 'nullPolicy' ? `${at}/formula/nullPolicy` : `${at}/${name}`,
      show: (value: string) => wordOf(name, value),
    })),
    {
      name: 'expression',
      label: t('definition.field.expression'),
      pointer: `${at}/formula/expression`,
      show: same,
    },
    { name: 'slug', label: t('definition.field.slug'), pointer: '/slug', show: same },
  ];
}
