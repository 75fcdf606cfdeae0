import { useTranslation } from 'react-i18next';

import type { MeasureChange } from '@/api/types';
import { Icon, type IconName } from '@/components/icon';
import { classNames } from '@/lib/class-names';

import styles from './change-tag.module.css';

const looks: Record<MeasureChange, { icon: IconName; tone: 'begins' | 'goesOn' | 'ends' }> = {
  NEW: { icon: 'plus', tone: 'begins' },
  CONTINUED: { icon: 'arrow', tone: 'goesOn' },
  CHANGED: { icon: 'change', tone: 'goesOn' },
  MERGED: { icon: 'merge', tone: 'ends' },
  SPLIT: { icon: 'split', tone: 'ends' },
  POSTPONED: { icon: 'clock', tone: 'goesOn' },
  COMPLETED: { icon: 'check', tone: 'ends' },
  DROPPED: { icon: 'cross', tone: 'ends' },
};

interface Props {
  readonly change: MeasureChange;
  /** Whether it became so since a revision that was made up: then it is no fact, though the measure may be one. */
  readonly illustrative?: boolean;
}

/** What became of a measure since the revision before: sign and word; the colours of status are not used for it. */
export function ChangeTag({ change, illustrative = false }: Props) {
  const { t } = useTranslation();
  const { icon, tone } = looks[change];
  return (
    <span className={classNames(styles.tag, styles[tone])}>
      <Icon name={icon} />
      {t(`enums.measureChange.${change}`)}
      {illustrative && ` (${t('common.tag.illustrativeWord')})`}
    </span>
  );
}
