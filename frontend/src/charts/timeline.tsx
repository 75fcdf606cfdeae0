import { useRef } from 'react';

import { classNames } from '@/lib/class-names';
import { useElementWidth } from '@/lib/use-element-width';
import { yearScale } from '@/lib/year-scale';

import { Drawing } from './drawing';
import styles from './timeline.module.css';

export interface TimelineRow {
  readonly key: string;
  readonly label: string;
  /** The stretch in words, as it stands beside the bar. */
  readonly when: string;
  /** In years, so that 2016.5 is the middle of 2016; absent when it is open or not known. Without both, words only. */
  readonly from?: number;
  readonly to?: number;
  readonly tone?: 'main' | 'soft' | 'event';
}

interface Props {
  readonly label: string;
  readonly rows: readonly TimelineRow[];
  /** A day to mark, with the word for it. */
  readonly mark?: { readonly at: number; readonly label: string };
  /** What lies before this year is cut off, so that the latest years are not squeezed together. */
  readonly earliest?: number;
  /**
   * What an absent end means. `unknown`: nobody knows, so only a short faded stub stands beside the known date.
   * `holds`: it has always held, or still does, so the bar goes on to the end of the axis, and the axis to the mark.
   */
  readonly absentEnd?: 'unknown' | 'holds';
}

interface Bar {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly faded: boolean;
}

const barHeight = 14;
const rowHeight = 22;
const axisHeight = 20;
const yearWidth = 56;
const edgeRoom = 50;
const shortestBar = 4;
const stub = 1;

/** Stretches of time below each other. The words are a list that anybody can read; the bars are a picture of it. */
export function Timeline({ label, rows, mark, earliest, absentEnd = 'unknown' }: Props) {
  const axis = useRef<HTMLDivElement>(null);
  const width = useElementWidth(axis);
  const holds = absentEnd === 'holds';
  const [first, last] = extentOf(rows, earliest, holds ? (mark?.at ?? -Infinity) : undefined);
  const { place: x, ticks } = yearScale([first, last], width, yearWidth);
  const years = ticks.filter((tick) => x(tick) >= edgeRoom && x(tick) <= width - edgeRoom);
  const marked = mark && mark.at >= first && mark.at <= last ? mark : undefined;

  return (
    <div className={styles.timeline} role="group" aria-label={label}>
      <div className={styles.axisRow} aria-hidden="true">
        <div ref={axis} className={styles.axis}>
          {width > 0 && (
            <Drawing width={width} height={axisHeight}>
              <text className={styles.tick} x={0} y={14} textAnchor="start">
                {first}
              </text>
              {years.map((tick) => (
                <text key={tick} className={styles.tick} x={x(tick)} y={14} textAnchor="middle">
                  {tick}
                </text>
              ))}
              <text className={styles.tick} x={width} y={14} textAnchor="end">
                {last}
              </text>
            </Drawing>
          )}
        </div>
      </div>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.key} className={styles.row}>
            <span className={styles.words}>
              <span className={styles.label}>{row.label}</span>{' '}
              <span className={styles.when}>{row.when}</span>
            </span>
            {width > 0 && (
              <Drawing width={width} height={rowHeight}>
                {ticks.map((tick) => (
                  <line
                    key={tick}
                    className={styles.grid}
                    x1={x(tick)}
                    x2={x(tick)}
                    y1={0}
                    y2={rowHeight}
                  />
                ))}
                {(holds ? heldBar(row, first, last) : knownBars(row)).map((bar) => {
                  const start = x(Math.max(bar.from, first));
                  const end = x(Math.min(bar.to, last));
                  const length = Math.max(end - start, shortestBar);
                  return (
                    <rect
                      key={bar.key}
                      className={classNames(
                        styles.bar,
                        styles[row.tone ?? 'main'],
                        bar.faded && styles.faded,
                      )}
                      x={Math.min(start, width - length)}
                      y={(rowHeight - barHeight) / 2}
                      width={length}
                      height={barHeight}
                      rx={2}
                    />
                  );
                })}
                {marked && (
                  <line
                    className={styles.mark}
                    x1={x(marked.at)}
                    x2={x(marked.at)}
                    y1={0}
                    y2={rowHeight}
                  />
                )}
              </Drawing>
            )}
          </li>
        ))}
      </ul>
      {marked && (
        <p className={styles.legend}>
          <span>
            <svg width={14} height={14} aria-hidden="true">
              <line className={styles.mark} x1={7} x2={7} y1={0} y2={14} />
            </svg>
            {marked.label}
          </span>
        </p>
      )}
    </div>
  );
}

/** What is known of a stretch, and a faded stub where an end of it is not known. */
function knownBars({ from, to }: TimelineRow): readonly Bar[] {
  if (from !== undefined && to !== undefined) return [{ key: 'known', from, to, faded: false }];
  if (from !== undefined) {
    return [
      { key: 'unknown', from, to: from + stub, faded: true },
      { key: 'known', from, to: from, faded: false },
    ];
  }
  if (to !== undefined) {
    return [
      { key: 'unknown', from: to - stub, to, faded: true },
      { key: 'known', from: to, to, faded: false },
    ];
  }
  return [];
}

/** A stretch that has always held, or still does, where it has no end; nothing when it ended before the axis begins. */
function heldBar({ from, to }: TimelineRow, first: number, last: number): readonly Bar[] {
  if (to !== undefined && to <= first) return [];
  return [{ key: 'held', from: from ?? first, to: to ?? last, faded: false }];
}

/** The first and the last whole year of the rows, with room for the stubs, or up to the day that what holds must reach. */
function extentOf(
  rows: readonly TimelineRow[],
  earliest = -Infinity,
  reach?: number,
): readonly [number, number] {
  const bars = rows.flatMap((row): readonly Pick<Bar, 'from' | 'to'>[] => {
    if (reach === undefined) return knownBars(row);
    const to = row.to ?? Math.max(row.from ?? reach, reach);
    return [{ from: row.from ?? to - stub, to }];
  });
  if (bars.length === 0) return [0, 1];
  const first = Math.max(Math.floor(Math.min(...bars.map((bar) => bar.from))), earliest);
  const last = Math.ceil(Math.max(...bars.map((bar) => bar.to)));
  return [first, last > first ? last : first + 1];
}
