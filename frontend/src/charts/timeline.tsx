import { useRef } from 'react';

import { classNames } from '@/lib/class-names';
import { useElementWidth } from '@/lib/use-element-width';
import { yearScale } from '@/lib/year-scale';

import styles from './timeline.module.css';

export interface TimelineRow {
  readonly key: string;
  readonly label: string;
  /** The stretch in words, as it stands beside the bar. */
  readonly when: string;
  /** In years, so that 2016.5 is the middle of 2016; absent when it is open or not known. */
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
  /** What has no end still holds on the marked day, so the axis goes that far. */
  readonly reachesMark?: boolean;
}

const barHeight = 14;
const rowHeight = 22;
const axisHeight = 20;
const yearWidth = 56;
const halfYear = 15;
const shortestBar = 4;

/**
 * Stretches of time below each other. The words are a list that anybody can read; the bars are a picture of it.
 * An end that is open or not known is drawn as a broken line.
 */
export function Timeline({ label, rows, mark, earliest, reachesMark = false }: Props) {
  const axis = useRef<HTMLDivElement>(null);
  const width = useElementWidth(axis);
  const [first, last] = extentOf(rows, earliest, reachesMark ? mark?.at : undefined);
  const { place: x, ticks } = yearScale([first, last], width, yearWidth);
  const marked = mark && mark.at >= first && mark.at <= last ? mark : undefined;

  return (
    <div className={styles.timeline} role="group" aria-label={label}>
      <div className={styles.axisRow} aria-hidden="true">
        <div ref={axis} className={styles.axis}>
          {width > 0 && (
            <svg width={width} height={axisHeight}>
              {ticks.map((tick) => (
                <text
                  key={tick}
                  className={styles.tick}
                  x={x(tick)}
                  y={14}
                  textAnchor={
                    x(tick) < halfYear ? 'start' : x(tick) > width - halfYear ? 'end' : 'middle'
                  }
                >
                  {tick}
                </text>
              ))}
            </svg>
          )}
        </div>
      </div>
      <ul className={styles.rows}>
        {rows.map((row) => {
          const start = x(Math.max(row.from ?? first, first));
          const end = x(row.to ?? last);
          const past = row.to !== undefined && row.to <= first;
          const cut = row.from === undefined || row.from < first;
          const length = Math.max(end - start, shortestBar);
          return (
            <li key={row.key} className={styles.row}>
              <span className={styles.words}>
                <span className={styles.label}>{row.label}</span>{' '}
                <span className={styles.when}>{row.when}</span>
              </span>
              {width > 0 && (
                <svg className={styles.bars} width={width} height={rowHeight} aria-hidden="true">
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
                  {!past && (
                    <rect
                      className={classNames(styles.bar, styles[row.tone ?? 'main'])}
                      x={start}
                      y={(rowHeight - barHeight) / 2}
                      width={length}
                      height={barHeight}
                      rx={2}
                    />
                  )}
                  {!past && cut && (
                    <line className={styles.open} x1={start} x2={start} y1={0} y2={rowHeight} />
                  )}
                  {row.to === undefined && (
                    <line
                      className={styles.open}
                      x1={start + length - 1}
                      x2={start + length - 1}
                      y1={0}
                      y2={rowHeight}
                    />
                  )}
                  {marked && (
                    <line
                      className={styles.mark}
                      x1={x(marked.at)}
                      x2={x(marked.at)}
                      y1={0}
                      y2={rowHeight}
                    />
                  )}
                </svg>
              )}
            </li>
          );
        })}
      </ul>
      {marked && (
        <p className={styles.legend}>
          <svg width={14} height={14} aria-hidden="true">
            <line className={styles.mark} x1={7} x2={7} y1={0} y2={14} />
          </svg>
          {marked.label}
        </p>
      )}
    </div>
  );
}

/** The first and the last whole year of the rows, with a year of air where an end is open. */
function extentOf(
  rows: readonly TimelineRow[],
  earliest = -Infinity,
  latest = -Infinity,
): readonly [number, number] {
  const known = rows.flatMap((row) => [row.from, row.to]).filter((each) => each !== undefined);
  if (known.length === 0) return [0, 1];
  const openEnd = rows.some((row) => row.to === undefined);
  const openStart = rows.some((row) => row.from === undefined);
  const start = Math.floor(Math.min(...known)) - (openStart ? 1 : 0);
  const first = Math.max(start, earliest);
  const last = Math.ceil(Math.max(...known, openEnd ? latest : -Infinity)) + (openEnd ? 1 : 0);
  return [first, last > first ? last : first + 1];
}
