import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Icon } from '@/components/icon';
import { MeasureStatusIcon } from '@/components/measure-status-icon';
import styles from '@/components/measure-status-tag.module.css';
import { classNames } from '@/lib/class-names';

type Status = Schemas['Status'];

/** The colours and signs that measures have, too; what cannot be told has a sign of its own. */
const signs = {
  ACHIEVED: 'DONE',
  ON_TRACK: 'ON_TRACK',
  AT_RISK: 'AT_RISK',
  OFF_TRACK: 'OFF_TRACK',
  NOT_STARTED: 'NOT_STARTED',
  NO_DATA: 'NOT_REPORTED',
} as const;

interface Props {
  readonly status: Status;
  /** Its time is over, and what was wanted did not come: nobody is on the way any more. */
  readonly isMissed?: boolean;
  /** Of what is not to be passed: on which side of it the figure is. */
  readonly cap?: 'above' | 'within' | undefined;
}

/** What the sign says: of what is old, only that; of a cap, that it is held and not that something was reached. */
function wordOf({ status, isMissed = false, cap }: Props) {
  if (status !== 'STALE' && cap) return cap === 'within' ? 'withinCap' : 'aboveCap';
  return isMissed ? 'missed' : status;
}

/** How it goes with an indicator: sign, word and colour, always all three. */
export function IndicatorStatusTag(props: Props) {
  const { t } = useTranslation();
  const { status, isMissed = false } = props;
  const sign = isMissed
    ? 'OFF_TRACK'
    : status === 'STALE' || status === 'UNDEFINED'
      ? undefined
      : signs[status];
  return (
    <span className={classNames(styles.tag, styles[sign ?? 'NOT_REPORTED'])}>
      {sign ? (
        <MeasureStatusIcon status={sign} />
      ) : (
        <Icon name={status === 'STALE' ? 'clock' : 'question'} />
      )}
      {t(`indicator.status.${wordOf(props)}`)}
    </span>
  );
}
