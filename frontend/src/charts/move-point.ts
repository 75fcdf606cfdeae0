import type { Line } from './line-model';

/** A point of a picture: which line, and which of its points. */
export interface Place {
  readonly line: number;
  readonly point: number;
}

/** The points of a line that have a figure, by their numbers. */
function known(line: Line | undefined): readonly number[] {
  return (line?.points ?? []).flatMap(({ value }, index) => (value === undefined ? [] : [index]));
}

/** Where one stands at first: the latest figure of the first line that has any. */
export function firstPlace(lines: readonly Line[]): Place | undefined {
  const line = lines.findIndex((each) => known(each).length > 0);
  const point = known(lines[line]).at(-1);
  return point === undefined ? undefined : { line, point };
}

/** Where a key leads: along the time within a line, or to the same time in the next one; undefined when it is none of ours. */
export function movePoint(key: string, from: Place, lines: readonly Line[]): Place | undefined {
  const points = known(lines[from.line]);
  const index = points.indexOf(from.point);
  const to = (place: number | undefined) =>
    place === undefined ? from : { line: from.line, point: place };
  switch (key) {
    case 'ArrowRight':
      return to(points[index + 1]);
    case 'ArrowLeft':
      return to(points[index - 1]);
    case 'Home':
      return to(points[0]);
    case 'End':
      return to(points.at(-1));
    case 'ArrowDown':
      return toLine(from, lines, 1);
    case 'ArrowUp':
      return toLine(from, lines, -1);
    default:
      return undefined;
  }
}

/** The nearest figure in time of the next line in a direction that has any. */
function toLine(from: Place, lines: readonly Line[], direction: 1 | -1): Place {
  const at = lines[from.line]?.points[from.point]?.at ?? 0;
  for (let line = from.line + direction; lines[line]; line += direction) {
    const point = nearest(lines[line], at);
    if (point !== undefined) return { line, point };
  }
  return from;
}

/** The figure of a line that lies nearest to a time. */
function nearest(line: Line | undefined, at: number): number | undefined {
  const points = line?.points ?? [];
  const away = (index: number) => Math.abs((points[index]?.at ?? 0) - at);
  return [...known(line)].sort((a, b) => away(a) - away(b))[0];
}

/** The point that lies nearest to a pointer: first across, then, of those of the same time, up and down. */
export function nearestPlace(
  lines: readonly Line[],
  distance: (point: { readonly at: number; readonly value: number }) => readonly [number, number],
): Place | undefined {
  const places = lines.flatMap(({ points }, line) =>
    points.flatMap(({ at, value }, point) => {
      if (value === undefined) return [];
      const [across, down] = distance({ at, value });
      return [{ line, point, across, down }];
    }),
  );
  const [closest] = places.sort((a, b) => a.across - b.across || a.down - b.down);
  return closest && { line: closest.line, point: closest.point };
}
