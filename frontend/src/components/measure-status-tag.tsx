import { useTranslation } from 'react-i18next';

import type { MeasureStatusValue } from '@/api/types';
import { MeasureStatusIcon } from '@/components/measure-status-icon';
import { classNames } from '@/lib/class-names';

import styles from './measure-status-tag.module.css';

/** How a measure goes: sign, word and colour, always all three. */
export function MeasureStatusTag({ status }: Readonly<{ status: MeasureStatusValue }>) {
  const { t } = useTranslation();
  return (
    <span className={classNames(styles.tag, styles[status])}>
      <MeasureStatusIcon status={status} />
      {t(`enums.measureStatus.${status}`)}
    </span>
  );
}
