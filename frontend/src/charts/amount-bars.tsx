import { useRef } from 'react';

import { classNames } from '@/lib/class-names';
import { useElementWidth } from '@/lib/use-element-width';

import { Drawing } from './drawing';
import styles from './amount-bars.module.css';

export interface AmountBar {
  readonly key: string;
  /** The amount in words, as it stands beside the bar. */
  readonly text: string;
  /** Absent when it is not known: then there are words only. */
  readonly amount?: number;
  readonly tone: 'first' | 'second';
  /** Drawn with a broken edge: the source says "ca". */
  readonly approximate?: boolean;
}

interface Props {
  readonly label: string;
  readonly groups: readonly {
    readonly key: string;
    readonly label: string;
    readonly bars: readonly AmountBar[];
  }[];
}

const height = 14;
const shortest = 2;

/** Amounts as bars from nought, side by side in groups. The words are a list that anybody can read; the bars a picture of it. */
export function AmountBars({ label, groups }: Props) {
  const ground = useRef<HTMLUListElement>(null);
  const width = useElementWidth(ground);
  const most = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ amount = 0 }) => amount)));
  return (
    <ul className={styles.groups} aria-label={label}>
      {groups.map((group, index) => (
        <li key={group.key} className={styles.group}>
          <span className={styles.label}>{group.label}</span>
          <ul ref={index === 0 ? ground : undefined} className={styles.bars}>
            {group.bars.map((bar) => (
              <li key={bar.key}>
                <span className={styles.text}>{bar.text}</span>
                {width > 0 && bar.amount !== undefined && (
                  <Drawing width={width} height={height}>
                    <rect
                      className={classNames(
                        styles.bar,
                        styles[bar.tone],
                        bar.approximate && styles.approximate,
                      )}
                      x={1}
                      y={1}
                      width={Math.max((bar.amount / most) * (width - 2), shortest)}
                      height={height - 2}
                      rx={2}
                    />
                  </Drawing>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
