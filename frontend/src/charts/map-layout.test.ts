import { describe, expect, it } from 'vitest';

import { layOutMap, placeLabels } from './map-layout';
import type { MunicipalityShape } from './municipality-shapes';

/** A square municipality, ten units wide. */
function square(code: string, name: string, left: number, top: number): MunicipalityShape {
  const [right, bottom] = [left + 10, top + 10];
  const ring = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
  return {
    type: 'Feature',
    properties: { code, name },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

const ringerike = square('3305', 'Ringerike', 0, 0);
const hole = square('3310', 'Hole', 10, 0);
const farAway = square('5601', 'Alta', 500, 500);
const shapes = [ringerike, hole, farAway];

describe('a map of municipalities', () => {
  it('is drawn around the chosen ones and leaves out what lies far off', () => {
    const layout = layOutMap(shapes, new Set(['3305', '3310']), 400);
    expect(layout.shapes.map((shape) => shape.code)).toEqual(['3305', '3310']);
    for (const shape of layout.shapes) {
      expect(shape.centre[0]).toBeGreaterThan(0);
      expect(shape.centre[0]).toBeLessThan(400);
    }
  });

  it('shows everything when nothing is chosen', () => {
    expect(layOutMap(shapes, new Set(), 400).shapes).toHaveLength(3);
  });

  it('is a square, whatever the shape of what it shows', () => {
    const tall = [square('1', 'A', 0, 0), square('2', 'B', 0, 1000)];
    expect(layOutMap(tall, new Set(['1', '2']), 400).height).toBe(400);
  });

  it('writes no name over another', () => {
    const layout = layOutMap(shapes, new Set(['3305', '3310']), 400);
    expect(placeLabels(layout.shapes, layout.width, layout.height)).toHaveLength(2);
    const crowded = layOutMap(shapes, new Set(['3305', '3310']), 80);
    expect(placeLabels(crowded.shapes, crowded.width, crowded.height).length).toBeLessThan(2);
  });
});
