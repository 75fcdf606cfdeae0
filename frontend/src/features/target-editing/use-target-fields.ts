import { useTranslation } from 'react-i18next';

import type { Field } from '@/features/editing/field';

import { comparators, countings, trajectories } from './target-values';

const same = (value: string) => value;
const plain = ['value', 'growth', 'low', 'high', 'deadline', 'validFrom', 'interim'] as const;

/**
 * The fields of a target, as both the editor and what is told of a change call them.
 *
 * @param at where what is wanted stands in what is sent
 */
export function useTargetFields(at: '' | '/versions/0'): readonly Field[] {
  const { t } = useTranslation();
  const wordIn =
    <T extends string>(known: readonly T[], word: (value: T) => string) =>
    (value: string) => {
      const found = known.find((each) => each === value);
      return found === undefined ? value : word(found);
    };
  return [
    {
      name: 'comparator',
      label: t('target.field.comparator'),
      pointer: `${at}/comparator`,
      show: wordIn(comparators, (value) => t(`target.comparator.${value}`)),
    },
    ...plain.map((name) => ({
      name,
      label: t(`target.field.${name}`),
      pointer: `${at}/${name === 'growth' ? 'value' : name}`,
      show: same,
    })),
    {
      name: 'trajectory',
      label: t('target.field.trajectory'),
      pointer: `${at}/trajectory`,
      show: wordIn(trajectories, (value) => t(`target.trajectory.${value}`)),
    },
    {
      name: 'counting',
      label: t('target.field.counting'),
      pointer: `${at}/counting`,
      show: wordIn(countings, (value) => t(`target.counting.${value}`)),
    },
  ];
}

/**
 * The fields of what progress is measured from.
 *
 * @param at where it stands in what is sent
 */
export function useBaselineFields(at: '' | '/baselines/0'): readonly Field[] {
  const { t } = useTranslation();
  return [
    { name: 'period', label: t('target.field.period'), pointer: `${at}/period`, show: same },
    { name: 'baseline', label: t('target.field.baseline'), pointer: `${at}/value`, show: same },
  ];
}
