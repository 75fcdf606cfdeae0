import { geoIdentity, geoPath } from 'd3-geo';

import type { MunicipalityShape } from './municipality-shapes';

export interface PlacedShape {
  readonly code: string;
  readonly name: string;
  readonly outline: string;
  readonly centre: readonly [number, number];
  readonly size: number;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly PlacedShape[];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Fits the map around the chosen municipalities (or around all of them) at the width that there is. Every map is a
 * square, so that its place can be kept before it is there.
 */
export function layOutMap(
  shapes: readonly MunicipalityShape[],
  chosen: ReadonlySet<string>,
  width: number,
): MapLayout {
  const inFocus = shapes.filter((shape) => chosen.has(shape.properties.code));
  const focus = {
    type: 'FeatureCollection' as const,
    features: [...(inFocus.length > 0 ? inFocus : shapes)],
  };
  const height = width;
  const margin = Math.round(width * (inFocus.length > 0 ? 0.1 : 0.02));
  const projection = geoIdentity().fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    focus,
  );
  const path = geoPath(projection).digits(1);
  const placed = shapes.flatMap((shape): PlacedShape[] => {
    const [[x0, y0], [x1, y1]] = path.bounds(shape);
    const outside = x1 < 0 || y1 < 0 || x0 > width || y0 > height;
    const outline = outside ? null : path(shape);
    return outline
      ? [
          {
            code: shape.properties.code,
            name: shape.properties.name,
            outline,
            centre: path.centroid(shape),
            size: path.area(shape),
          },
        ]
      : [];
  });
  return { width, height, shapes: placed };
}

const labelHeight = 16;
const letterWidth = 6.8;

/** In its middle if there is room, else a little below or above, as far as it still belongs to its area. */
const shifts = [0, 10, -10, 18, -18, 26, -26];

/** The names there is room for, the largest areas first; no name covers another or leaves the map. */
export function placeLabels(
  shapes: readonly PlacedShape[],
  width: number,
  height: number,
): readonly PlacedShape[] {
  const taken: Box[] = [];
  return [...shapes]
    .sort((a, b) => b.size - a.size)
    .flatMap((shape): PlacedShape[] => {
      for (const shift of shifts) {
        const [x, y] = [shape.centre[0], shape.centre[1] + shift];
        const half = (shape.name.length * letterWidth) / 2 + 2;
        const box = {
          left: x - half,
          right: x + half,
          top: y - labelHeight / 2,
          bottom: y + labelHeight / 2,
        };
        const inside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
        if (inside && !taken.some((other) => overlap(box, other))) {
          taken.push(box);
          return [{ ...shape, centre: [x, y] }];
        }
      }
      return [];
    });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
