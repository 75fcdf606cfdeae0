import { useRef } from 'react';

import { classNames } from '@/lib/class-names';
import { useElementWidth } from '@/lib/use-element-width';

import { Drawing } from './drawing';
import styles from './count-bars.module.css';

export interface CountBar {
  readonly key: string;
  readonly label: string;
  /** The number in words, or that it is not known. */
  readonly value: string;
  /** Absent when it is not known: a short dashed stub stands in. */
  readonly count?: number;
}

const height = 12;
const stub = 24;

/** A few numbers as bars, each beside its words. The words are a list that anybody can read. */
export function CountBars({ label, bars }: { label: string; bars: readonly CountBar[] }) {
  const ground = useRef<HTMLUListElement>(null);
  const width = useElementWidth(ground);
  const most = Math.max(1, ...bars.map(({ count = 0 }) => count));
  return (
    <ul ref={ground} className={styles.bars} aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.key}>
          <span className={styles.label}>{bar.label}</span> <span>{bar.value}</span>
          {width > 0 && (
            <Drawing width={width} height={height}>
              <rect
                className={classNames(styles.bar, bar.count === undefined && styles.unknown)}
                x={0.5}
                y={0.5}
                width={
                  bar.count === undefined ? stub : Math.max((bar.count / most) * (width - 1), 1)
                }
                height={height - 1}
                rx={2}
              />
            </Drawing>
          )}
        </li>
      ))}
    </ul>
  );
}
