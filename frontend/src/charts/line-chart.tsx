import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';

import { classNames } from '@/lib/class-names';
import { useElementWidth } from '@/lib/use-element-width';

import styles from './line-chart.module.css';
import { LineDrawing } from './line-drawing';
import { LineKey } from './line-key';
import { heightOf, layOut, type Layout } from './line-layout';
import { LineMark } from './line-mark';
import type { LinePicture } from './line-model';
import { firstPlace, movePoint, nearestPlace, type Place } from './move-point';

interface Props {
  readonly label: string;
  /** How to read it by keyboard. */
  readonly hint: string;
  readonly picture: LinePicture;
  /** What its signs mean, and what must be known to read it. */
  readonly children?: ReactNode;
}

const paperWidth = 640;

/**
 * Lines over time. Arrow keys go from point to point, Home and End to the first and the last; what stands there is said below in words.
 * Paper has a drawing of its own, so that its words are not made smaller.
 */
export function LineChart({ label, hint, picture, children }: Props) {
  const ground = useRef<HTMLDivElement>(null);
  const points = useRef(new Map<string, SVGGElement>());
  const width = useElementWidth(ground);
  const [chosen, setChosen] = useState<Place>();
  const { lines } = picture;
  const layout = width > 0 ? layOut(picture, width, heightOf(width)) : undefined;
  // Another question may have fewer points; then one begins again at the latest.
  const isThere = chosen && lines[chosen.line]?.points[chosen.point]?.value !== undefined;
  const current = isThere ? chosen : firstPlace(lines);
  const point = current && lines[current.line]?.points[current.point];

  function go(event: KeyboardEvent) {
    if (!current || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = movePoint(event.key, current, lines);
    if (!next) return;
    event.preventDefault();
    setChosen(next);
    points.current.get(idOf(next))?.focus();
  }

  function follow(event: PointerEvent<HTMLDivElement>, places: Layout) {
    const box = event.currentTarget.getBoundingClientRect();
    const closest = nearestPlace(lines, ({ at, value }) => [
      Math.abs(places.x(at) - (event.clientX - box.left)),
      Math.abs(places.y(value) - (event.clientY - box.top)),
    ]);
    if (closest && (closest.line !== current?.line || closest.point !== current.point)) {
      setChosen(closest);
    }
  }

  return (
    <div className={styles.chart}>
      {layout && layout.key.length > 0 && <LineKey picture={picture} layout={layout} />}
      {/* The keys are for the points in it, which have the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={ground}
        className={classNames(styles.ground, 'screen-only')}
        role="group"
        aria-label={label}
        onKeyDown={go}
        onPointerMove={(event) => {
          if (layout) follow(event, layout);
        }}
      >
        {layout && (
          <LineDrawing picture={picture} layout={layout} at={isThere ? point?.at : undefined}>
            {lines.map((line, lineIndex) =>
              line.points.map((each, pointIndex) => {
                if (each.value === undefined) return null;
                const place = { line: lineIndex, point: pointIndex };
                const id = idOf(place);
                const isCurrent = current !== undefined && idOf(current) === id;
                return (
                  <g
                    key={id}
                    ref={(node) => {
                      if (node) points.current.set(id, node);
                      else points.current.delete(id);
                    }}
                    className={classNames(styles.stop, isCurrent && isThere && styles.active)}
                    role="img"
                    aria-label={each.words}
                    // One of the points can be reached by Tab, and the arrow keys go on from it.

                    tabIndex={isCurrent ? 0 : -1}
                    onFocus={() => setChosen(place)}
                  >
                    <LineMark point={each} tone={line.tone ?? lineIndex} layout={layout} />
                    <circle
                      className={styles.ring}
                      cx={layout.x(each.at)}
                      cy={layout.y(each.value)}
                      r={8}
                    />
                  </g>
                );
              }),
            )}
          </LineDrawing>
        )}
      </div>
      <div className="print-only">
        <LineDrawing picture={picture} layout={layOut(picture, paperWidth, heightOf(paperWidth))} />
      </div>
      <p className={classNames(styles.readout, 'screen-only')} role="status">
        {point?.words}
      </p>
      <p className={classNames(styles.hint, 'screen-only')}>{hint}</p>
      {children}
    </div>
  );
}

function idOf({ line, point }: Place): string {
  return `${String(line)} ${String(point)}`;
}
