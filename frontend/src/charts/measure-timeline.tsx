import { useRef, type ReactNode } from 'react';

import type { MeasureStatusValue } from '@/api/types';
import { MeasureStatusIcon } from '@/components/measure-status-icon';
import { useLanguage } from '@/i18n/use-language';
import { classNames } from '@/lib/class-names';
import { formatMonth } from '@/lib/format-date';
import { monthScale } from '@/lib/month-scale';
import { useElementWidth } from '@/lib/use-element-width';

import { Drawing } from './drawing';
import { barsOf, extentOf, type Stretch } from './measure-bars';
import styles from './timeline.module.css';

export interface MeasureRow extends Stretch {
  readonly key: string;
  readonly label: ReactNode;
  /** How it goes, its time and its milestones in words, as they stand beside the bar. */
  readonly words: ReactNode;
  readonly status: MeasureStatusValue;
}

interface Props {
  readonly label: string;
  readonly rows: readonly MeasureRow[];
  /** A day to mark, with the word for it. It is left out when it lies beyond the last bar. */
  readonly mark?: { readonly at: number; readonly label: string };
  /** What the signs mean, by the words of the page. */
  readonly legend: { readonly milestone: string; readonly unknownEnd: string };
}

const barHeight = 12;
const rowHeight = 26;
const axisHeight = 20;
const tickWidth = 64;
const room = 9;
const shortestBar = 3;
const diamond = 6.5;

/** Measures by their time, with milestones. The words are a list that anybody can read; the bars are a picture of it. */
export function MeasureTimeline({ label, rows, mark, legend }: Props) {
  const axis = useRef<HTMLDivElement>(null);
  const width = useElementWidth(axis);
  const language = useLanguage();
  const [first, last] = extentOf(rows);
  const { place: x, ticks } = monthScale([first, last], { width, room, pixelsPerTick: tickWidth });
  const marked = mark && mark.at >= first && mark.at <= last ? mark : undefined;
  const middle = rowHeight / 2;
  return (
    <div className={classNames(styles.timeline, styles.measures)} role="group" aria-label={label}>
      <div className={styles.axisRow} aria-hidden="true">
        <div ref={axis} className={styles.axis}>
          {width > 0 && (
            <Drawing width={width} height={axisHeight}>
              {ticks
                .filter(({ at }) => x(at) + tickWidth - 4 <= width)
                .map(({ at, year, month }, index) => (
                  <text key={at} className={styles.tick} x={x(at)} y={14}>
                    {month === 1
                      ? year
                      : formatMonth(month, index === 0 ? year : undefined, language)}
                  </text>
                ))}
            </Drawing>
          )}
        </div>
      </div>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.key} className={styles.row}>
            <div className={styles.words}>
              <span className={styles.label}>
                <MeasureStatusIcon status={row.status} /> <span>{row.label}</span>
              </span>
              <span className={styles.when}>{row.words}</span>
            </div>
            {width > 0 && (
              <Drawing width={width} height={rowHeight}>
                {ticks.map(({ at }) => (
                  <line
                    key={at}
                    className={styles.grid}
                    x1={x(at)}
                    x2={x(at)}
                    y1={0}
                    y2={rowHeight}
                  />
                ))}
                {barsOf(row).map((bar) => (
                  <rect
                    key={bar.key}
                    className={classNames(
                      styles.bar,
                      styles[row.status],
                      bar.faded && styles.faded,
                    )}
                    x={x(bar.from)}
                    y={middle - barHeight / 2}
                    width={Math.max(x(bar.to) - x(bar.from), shortestBar)}
                    height={barHeight}
                    rx={2}
                  />
                ))}
                {marked && (
                  <line
                    className={styles.mark}
                    x1={x(marked.at)}
                    x2={x(marked.at)}
                    y1={0}
                    y2={rowHeight}
                  />
                )}
                {row.milestones.map((at, index) => (
                  <path key={index} className={styles.milestone} d={diamondAt(x(at), middle)} />
                ))}
              </Drawing>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.legend}>
        {rows.some(({ milestones }) => milestones.length > 0) && (
          <span>
            <svg width={16} height={16} aria-hidden="true">
              <path className={styles.milestone} d={diamondAt(8, 8)} />
            </svg>
            {legend.milestone}
          </span>
        )}
        {rows.some((row) => barsOf(row).some(({ faded }) => faded)) && (
          <span>
            <svg width={24} height={16} aria-hidden="true">
              <rect
                className={classNames(styles.bar, styles.NOT_STARTED, styles.faded)}
                x={1}
                y={3}
                width={22}
                height={10}
              />
            </svg>
            {legend.unknownEnd}
          </span>
        )}
        {marked && (
          <span>
            <svg width={14} height={16} aria-hidden="true">
              <line className={styles.mark} x1={7} x2={7} y1={0} y2={16} />
            </svg>
            {marked.label}
          </span>
        )}
      </p>
    </div>
  );
}

function diamondAt(x: number, y: number): string {
  return `M${String(x)} ${String(y - diamond)} l${String(diamond)} ${String(diamond)} l${String(-diamond)} ${String(diamond)} l${String(-diamond)} ${String(-diamond)}z`;
}
