import type { MeasureStatusValue } from '@/api/types';
import { classNames } from '@/lib/class-names';

import styles from './measure-status-icon.module.css';

/** A shape of its own for each status, and a sign in it, so that no status is told by its colour alone. */
const shapes: Record<MeasureStatusValue, { readonly shape: string; readonly sign?: string }> = {
  DONE: { shape: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z', sign: 'M7.5 12.5l3 3 6-6.5' },
  ON_TRACK: {
    shape: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z',
    sign: 'M7 12h10m-4-4 4 4-4 4',
  },
  AT_RISK: { shape: 'M12 2.5 22 21H2z', sign: 'M12 9.5v5M12 17.8v.2' },
  OFF_TRACK: { shape: 'M12 1.5 22.5 12 12 22.5 1.5 12z', sign: 'M12 7v6M12 16.6v.2' },
  NOT_STARTED: { shape: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z' },
  STOPPED: { shape: 'M4 4h16v16H4z', sign: 'M9 9h6v6H9z' },
  NOT_REPORTED: { shape: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z', sign: 'M8 12h8' },
};

interface Props {
  readonly status: MeasureStatusValue;
  /** Inside another picture: where its upper left corner is, and how large it is. */
  readonly at?: { readonly x: number; readonly y: number; readonly size: number };
}

/** The sign of a status. It always stands beside the word. */
export function MeasureStatusIcon({ status, at }: Props) {
  const { shape, sign } = shapes[status];
  const place = at && { x: at.x, y: at.y, width: at.size, height: at.size };
  return (
    <svg
      {...place}
      className={classNames(!at && styles.icon, styles[status])}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.shape} d={shape} />
      {sign && <path className={styles.sign} d={sign} />}
    </svg>
  );
}
