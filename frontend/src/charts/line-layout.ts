import { valueScale } from '@/lib/value-scale';
import { yearScale } from '@/lib/year-scale';

import type { Line, LinePicture, LinePoint } from './line-model';

export interface Label {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const letterWidth = 7.2;
const textHeight = 16;
const narrow = 560;
/** Narrower than this, names beside the lines would take the room of the lines: a key above them has the names. */
const narrowest = 480;
/** As many at every size, so that the axis begins at the same number on a telephone and on paper. */
const steps = 5;
const widestLabel = 220;
const fewestYears = 3;
const longestShort = 12;
const shortestStart = 4;

/** Points that follow each other without a gap or a break between them, which one line joins. */
export function stretchesOf(points: readonly LinePoint[]): readonly (readonly LinePoint[])[] {
  const stretches: LinePoint[][] = [];
  let joined = false;
  for (const point of points) {
    if (point.value === undefined) {
      joined = false;
      continue;
    }
    const last = stretches.at(-1);
    if (last && joined && !point.isBreak) last.push(point);
    else stretches.push([point]);
    joined = true;
  }
  return stretches;
}

/** The stretches of time, of at least two periods, in which no line has a figure. */
export function emptyStretches(
  lines: readonly Line[],
): readonly { readonly from: number; readonly to: number }[] {
  const known = new Map<number, boolean>();
  for (const { points } of lines) {
    for (const { at, value } of points)
      known.set(at, known.get(at) === true || value !== undefined);
  }
  const empty: { from: number; to: number; count: number }[] = [];
  let open = false;
  for (const [at, has] of [...known].sort(([a], [b]) => a - b)) {
    const last = empty.at(-1);
    if (has) open = false;
    else if (open && last) {
      last.to = at;
      last.count += 1;
    } else {
      empty.push({ from: at, to: at, count: 1 });
      open = true;
    }
  }
  return empty.filter(({ count }) => count > 1);
}

/** Whether two labels would cover each other at the same height. */
function share(one: Label, other: Label): boolean {
  const endOf = ({ x, text }: Label) => x + Math.max(1, text.length) * letterWidth;
  return one.x < endOf(other) && other.x < endOf(one);
}

/** Moves labels apart that would cover each other, as little as possible, and keeps them between the top and the bottom. */
export function spread(labels: readonly Label[], top: number, bottom: number): readonly Label[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  const down: Label[] = [];
  for (const label of sorted) {
    const above = down.filter((each) => share(each, label)).map(({ y }) => y + textHeight);
    down.push({ ...label, y: Math.max(label.y, top, ...above) });
  }
  const up: Label[] = [];
  for (const label of down.reverse()) {
    const below = up.filter((each) => share(each, label)).map(({ y }) => y - textHeight);
    up.push({ ...label, y: Math.min(label.y, bottom, ...below) });
  }
  return up.reverse();
}

/** All numbers that must have room on the axis. */
function valuesOf({ lines, target }: LinePicture): readonly number[] {
  return [
    ...lines.flatMap(({ points }) =>
      points.flatMap(({ value, low, high }) =>
        [value, low, high].flatMap((each) => (each === undefined ? [] : [each])),
      ),
    ),
    ...(target?.points ?? []).flatMap(({ value, low, high }) => [
      value,
      low ?? value,
      high ?? value,
    ]),
  ];
}

function yearsOf({ lines, target }: LinePicture): readonly [number, number] {
  const at = [
    ...lines.flatMap(({ points }) => points.map((point) => point.at)),
    ...(target?.points ?? []).map((point) => point.at),
  ];
  if (at.length === 0) return [0, 1];
  const first = Math.min(...at);
  const last = Math.max(...at);
  return first === last ? [first - 0.5, last + 0.5] : [first, last];
}

/** The beginning of a name that has no room; what it says between brackets at its end is left whole. */
function shorten(name: string): string {
  if (name.length <= longestShort) return name;
  const [, start = name, end = ''] = /^(.+)( \([^()]+\))$/.exec(name) ?? [];
  const letters = end === '' ? longestShort - 1 : shortestStart;
  return `${start.length > letters + 1 ? `${start.slice(0, letters)}…` : start}${end}`;
}

/** How far a name goes out of the way of what is expected after its line: down where that goes up, and up where it goes down. */
function asideOf(index: number, { at, value = 0 }: LinePoint, lines: readonly Line[]): number {
  const after = lines
    .filter((line) => line.kind === 'projected' && line.tone === index)
    .flatMap(({ points }) => points.filter((point) => point.at > at));
  const next = after[0]?.value;
  if (next === undefined) return 0;
  return next >= value ? textHeight : -textHeight;
}

/** The years to name: what an axis names of itself, or the first, the middle and the last where that is fewer. */
function namedYears(ticks: readonly number[], [from, to]: readonly [number, number]) {
  const inside = ticks.filter((tick) => tick >= from && tick <= to);
  const [first, last] = [Math.ceil(from), Math.floor(to)];
  if (inside.length >= fewestYears || last - first < fewestYears - 1) return inside;
  return [first, Math.round((first + last) / 2), last];
}

export function heightOf(width: number): number {
  return width < narrow ? 280 : 380;
}

/** Where everything of a picture of lines stands, in pixels. */
export function layOut(picture: LinePicture, width: number, height: number) {
  const { lines, target, formatEnd, formatTick } = picture;
  const top = 28;
  const bottom = height - 30;
  const values = valueScale(valuesOf(picture), bottom - top, (bottom - top) / steps);
  const y = (value: number) => top + values.place(value);
  const isNarrow = width < narrow;
  const hasKey = width < narrowest;
  // A name and a number beside the end of a line want room; where there is little, a number stands above it, or the name alone beside it.
  const textOf = (name: string, value: number) => {
    if (lines.length === 1) return formatEnd(value);
    return isNarrow ? shorten(name) : `${name} ${formatEnd(value)}`;
  };
  const ends = [
    ...lines.flatMap(({ key, name, points }, index) => {
      const last = points.findLast(({ value }) => value !== undefined);
      return last?.value === undefined
        ? []
        : [
            {
              key,
              text: textOf(name, last.value),
              words: `${name} ${formatEnd(last.value)}`,
              at: last.at,
              value: last.value,
              aside: asideOf(index, last, lines),
            },
          ];
    }),
    ...(target?.points.slice(-1) ?? []).map(({ at, value }) => ({
      key: 'target',
      text: (isNarrow ? target?.name : target?.label) ?? '',
      words: target?.label ?? '',
      at,
      value,
      aside: 0,
    })),
  ];
  // Dashes tell what was counted from what is expected and asked for, but only colour tells two areas apart.
  const isNumbered = lines.filter(({ kind }) => kind === 'observed').length > 1;
  const key = hasKey
    ? [...ends]
        .sort((a, b) => b.value - a.value)
        .map((end, index) => ({ ...end, text: isNumbered ? String(index + 1) : '' }))
    : [];
  // The numbers end 8 before the axis, and are a little wider than letters are on average.
  const left = Math.max(...values.ticks.map((tick) => formatTick(tick).length)) * letterWidth + 10;
  const isAbove = !hasKey && isNarrow && lines.length === 1 && !target;
  const beside = hasKey ? key : ends;
  const longest = Math.max(0, ...beside.map(({ text }) => text.length)) * letterWidth;
  const gap = hasKey ? 7 : 12;
  const right = width - (isAbove ? 10 : Math.min(longest, widestLabel) + gap + (hasKey ? 1 : 4));
  const extent = yearsOf(picture);
  const years = yearScale(extent, right - left, 42);
  const x = (at: number) => left + years.place(at);
  const labels = spread(
    beside
      .filter(({ text }) => text !== '')
      .map(({ key: of, text, at, value, aside }) => ({
        key: of,
        text,
        x: isAbove ? right + 4 : x(at) + gap,
        y: isAbove ? y(value) - 10 : y(value) + 4 + aside,
      })),
    top,
    bottom,
  );
  return {
    width,
    height,
    x,
    y,
    left,
    right,
    top,
    bottom,
    isAbove,
    /** Points that stand close are small, so that they can be told apart. */
    pointSize:
      (right - left) / Math.max(1, ...lines.map(({ points }) => points.length)) < 12 ? 2 : 3.5,
    ticks: values.ticks,
    isCut: values.isCut,
    years: namedYears(years.ticks, extent),
    labels,
    /** The names and last numbers from the highest to the lowest, where there is no room for them beside the lines. */
    key,
  };
}

export type Layout = ReturnType<typeof layOut>;

/** The axis is cut where its first number is not nought; a reader must be told which one it is. */
export function cutAt(picture: LinePicture): number | undefined {
  const { isCut, ticks } = layOut(picture, narrow, heightOf(narrow));
  return isCut ? ticks[0] : undefined;
}
