import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';

import { classNames } from '@/lib/class-names';
import { compareNames } from '@/lib/collate';
import { useElementWidth } from '@/lib/use-element-width';

import { layOutMap, placeLabels } from './map-layout';
import styles from './municipality-map.module.css';
import type { MunicipalityShape } from './municipality-shapes';

export interface MapRegion {
  readonly code: string;
  /** What it is called by a screen reader and in the line under the map. */
  readonly label: string;
  /** Where it leads. */
  readonly href: string;
  readonly tone?: 'main' | 'effect';
}

export interface MapProps {
  readonly label: string;
  readonly shapes: readonly MunicipalityShape[];
  readonly regions: readonly MapRegion[];
  readonly highlighted?: ReadonlySet<string>;
  readonly instruction?: string;
  readonly onChoose: (code: string) => void;
}

const noCodes: ReadonlySet<string> = new Set();

/**
 * Municipalities as links. The whole map is one stop for the tab key; the arrow keys go from one municipality to the
 * next by name. Whatever it shows stands in a list or a table beside it too.
 */
export function MunicipalityMapDrawing({
  label,
  shapes,
  regions,
  highlighted = noCodes,
  instruction,
  onChoose,
}: MapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useElementWidth(frame);
  const links = useRef(new Map<string, HTMLAnchorElement>());
  const [pointed, setPointed] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);

  const byCode = useMemo(() => new Map(regions.map((each) => [each.code, each])), [regions]);
  const layout = useMemo(
    () =>
      width > 0 && shapes.length > 0 ? layOutMap(shapes, new Set(byCode.keys()), width) : null,
    [shapes, byCode, width],
  );
  const live = useMemo(
    () =>
      (layout?.shapes ?? [])
        .filter((shape) => byCode.has(shape.code))
        .sort((a, b) => compareNames(a.name, b.name)),
    [layout, byCode],
  );
  const labels = useMemo(
    () => (layout ? placeLabels(live, layout.width, layout.height) : []),
    [layout, live],
  );
  const stop = live.some((shape) => shape.code === current) ? current : live[0]?.code;

  function move(event: KeyboardEvent<HTMLAnchorElement>, index: number) {
    const steps: Partial<Record<string, number>> = {
      ArrowRight: index + 1,
      ArrowDown: index + 1,
      ArrowLeft: index - 1,
      ArrowUp: index - 1,
      Home: 0,
      End: live.length - 1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = live[(step + live.length) % live.length];
    if (next) links.current.get(next.code)?.focus();
  }

  function choose(event: MouseEvent<HTMLAnchorElement>, code: string) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onChoose(code);
  }

  const shown = pointed ? byCode.get(pointed)?.label : undefined;
  // Where there was no room for its name, the municipality pointed at shows it while it is pointed at.
  const unnamed = live.filter(
    (shape) => shape.code === pointed && !labels.some((label) => label.code === pointed),
  );
  return (
    <figure className={styles.figure} aria-label={label}>
      <div ref={frame} className={classNames(styles.frame, !layout && styles.waiting)}>
        {layout && (
          <svg
            className={styles.map}
            viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
            width={layout.width}
            height={layout.height}
            role="group"
            aria-label={label}
          >
            <g aria-hidden="true">
              {layout.shapes
                .filter((shape) => !byCode.has(shape.code))
                .map((shape) => (
                  <path key={shape.code} className={styles.land} d={shape.outline} />
                ))}
            </g>
            {live.map((shape, index) => {
              const region = byCode.get(shape.code);
              return (
                <a
                  key={shape.code}
                  ref={(node) => {
                    if (node) links.current.set(shape.code, node);
                    else links.current.delete(shape.code);
                  }}
                  href={region?.href}
                  aria-label={region?.label}
                  data-code={shape.code}
                  tabIndex={shape.code === stop ? 0 : -1}
                  className={classNames(
                    styles.region,
                    region?.tone === 'effect' && styles.effect,
                    highlighted.has(shape.code) && styles.highlighted,
                  )}
                  onClick={(event) => {
                    choose(event, shape.code);
                  }}
                  onKeyDown={(event) => {
                    move(event, index);
                  }}
                  onFocus={() => {
                    setCurrent(shape.code);
                    setPointed(shape.code);
                  }}
                  onBlur={() => {
                    setPointed(null);
                  }}
                  onMouseEnter={() => {
                    setPointed(shape.code);
                  }}
                  onMouseLeave={() => {
                    setPointed(null);
                  }}
                >
                  <path d={shape.outline} />
                </a>
              );
            })}
            <g className={styles.labels} aria-hidden="true">
              {[...labels, ...unnamed].map((shape) => (
                <text
                  key={shape.code}
                  className={classNames(shape.code === pointed && styles.named)}
                  x={shape.centre[0]}
                  y={shape.centre[1]}
                >
                  {shape.name}
                </text>
              ))}
            </g>
          </svg>
        )}
      </div>
      <figcaption className={styles.pointed}>{shown ?? instruction}</figcaption>
    </figure>
  );
}
