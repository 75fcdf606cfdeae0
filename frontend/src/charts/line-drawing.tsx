import type { ReactNode } from 'react';

import { classNames } from '@/lib/class-names';

import styles from './line-chart.module.css';
import { emptyStretches, stretchesOf, type Layout } from './line-layout';
import { LineMark } from './line-mark';
import type { Line, LinePicture, LinePoint, TargetPath } from './line-model';

interface Props {
  readonly picture: LinePicture;
  readonly layout: Layout;
  /** The points, where somebody can go to them; they are drawn as they are when it is absent. */
  readonly children?: ReactNode;
  /** Marks a period with an upright line. */
  readonly at?: number;
}

/** Lines over time as a drawing: the screen lays its own points over it, paper and files take it as it is. */
export function LineDrawing({ picture, layout, children, at }: Props) {
  const { x, y, left, right, top, bottom, width, height } = layout;
  const { lines, target, context, breaks, formatTick } = picture;
  return (
    <svg
      className={styles.drawing}
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role={children ? 'presentation' : undefined}
      aria-hidden={children ? undefined : true}
    >
      <g aria-hidden="true">
        {context.map((stretch) => (
          <rect
            key={stretch.label}
            className={styles.context}
            x={within(x(stretch.from), layout)}
            y={top}
            width={Math.max(within(x(stretch.to), layout) - within(x(stretch.from), layout), 4)}
            height={bottom - top}
          />
        ))}
        {emptyStretches(lines).map(({ from, to }) => {
          const place = x(to) - x(from);
          return (
            place > picture.noFigures.length * 7.2 && (
              <text
                key={from}
                className={styles.none}
                x={x(from) + place / 2}
                y={bottom - 10}
                textAnchor="middle"
              >
                {picture.noFigures}
              </text>
            )
          );
        })}
        {layout.ticks.map((tick, index) => (
          <g key={tick}>
            <line
              className={index === 0 ? styles.base : styles.grid}
              x1={left}
              x2={right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className={styles.tick} x={left - 8} y={y(tick) + 4} textAnchor="end">
              {formatTick(tick)}
            </text>
          </g>
        ))}
        {layout.years.map((year) => (
          <text
            key={year}
            className={styles.tick}
            x={x(year)}
            y={bottom + 20}
            textAnchor={x(year) + 16 > width ? 'end' : 'middle'}
          >
            {year}
          </text>
        ))}
        {breaks.map(({ letter, at: place }) => (
          <g key={letter}>
            <line
              className={styles.break}
              x1={x(place) - 3}
              x2={x(place) - 3}
              y1={top - 8}
              y2={bottom}
            />
            <text className={styles.letter} x={x(place) - 3} y={top - 12} textAnchor="middle">
              {letter}
            </text>
          </g>
        ))}
        {at !== undefined && (
          <line className={styles.cursor} x1={x(at)} x2={x(at)} y1={top} y2={bottom} />
        )}
        {target && <Target target={target} layout={layout} />}
        {lines.map((line, index) => (
          <path
            key={`${line.key} band`}
            className={classNames(styles.likely, styles[`fill${String(line.tone ?? index)}`])}
            d={bandOf(line.points, layout)}
          />
        ))}
        {lines.map((line, index) =>
          stretchesOf(line.points).map((stretch) => (
            <path
              key={`${line.key} ${stretch[0]?.period ?? ''}`}
              className={classNames(
                styles.line,
                styles[`series${String(line.tone ?? index)}`],
                line.kind === 'projected' && styles.projected,
              )}
              d={pathOf(stretch, layout)}
            />
          )),
        )}
        {layout.labels.map((label) => (
          <text
            key={label.key}
            className={classNames(styles.label, styles[toneOf(label.key, lines)])}
            x={label.x}
            y={label.y}
            textAnchor={layout.isAbove ? 'end' : 'start'}
          >
            {label.text}
          </text>
        ))}
      </g>
      {children ??
        lines.map((line, index) =>
          line.points.map((point) => (
            <LineMark
              key={`${line.key} ${point.period}`}
              point={point}
              tone={line.tone ?? index}
              layout={layout}
            />
          )),
        )}
    </svg>
  );
}

function toneOf(key: string, lines: readonly Line[]): string {
  const index = lines.findIndex((line) => line.key === key);
  return key === 'target' ? 'goal' : `text${String(lines[index]?.tone ?? index)}`;
}

function pathOf(points: readonly LinePoint[], { x, y }: Layout): string {
  return points
    .map(
      ({ at, value = 0 }, index) => `${index === 0 ? 'M' : 'L'}${place(x(at))} ${place(y(value))}`,
    )
    .join('');
}

/** Around the points that have a lowest and a highest number; nothing around fewer than two. */
function bandOf(
  points: readonly { readonly at: number; readonly low?: number; readonly high?: number }[],
  { x, y }: Layout,
): string | undefined {
  const band = points.filter(({ low, high }) => low !== undefined && high !== undefined);
  const upper = band.map(({ at, high = 0 }) => `${place(x(at))} ${place(y(high))}`);
  const lower = band.map(({ at, low = 0 }) => `${place(x(at))} ${place(y(low))}`).reverse();
  return band.length > 1 ? `M${[...upper, ...lower].join('L')}z` : undefined;
}

/** The path as a broken line, the tolerance around it, and what was set as diamonds. */
function Target({ target, layout }: { target: TargetPath; layout: Layout }) {
  const { points } = target;
  const { x, y } = layout;
  const way = points.map(({ at, value }) => `${place(x(at))} ${place(y(value))}`);
  return (
    <>
      <path className={styles.band} d={bandOf(points, layout)} />
      <path className={styles.way} d={`M${way.join('L')}`} />
      {points
        .filter(({ isGoal }) => isGoal)
        .map(({ at, value }) => (
          <path
            key={at}
            className={styles.diamond}
            d={`M${place(x(at))} ${place(y(value) - 6)}l6 6l-6 6l-6-6z`}
          />
        ))}
    </>
  );
}

function within(pixels: number, { left, right }: Layout): number {
  return Math.min(Math.max(pixels, left), right);
}

function place(pixels: number): string {
  return String(Math.round(pixels * 10) / 10);
}
