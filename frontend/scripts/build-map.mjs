/**
 * Makes the map of Norwegian municipalities that the page draws, from Kartverket's borders as TopoJSON in WGS84:
 *
 *   node frontend/scripts/build-map.mjs <Kommuner-S.topojson> [frontend/public/map/municipalities-2024.json]
 *
 * The result is already projected to a plane with y pointing down, so the page draws it with d3's geoIdentity and no
 * question of winding can turn the map inside out. Neighbours share their border and stay neighbours: every border is
 * simplified once. See the README beside this file for source, licence and the packages it needs.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { geoTransverseMercator } from 'd3-geo';
import { bbox, quantize } from 'topojson-client';
import { filter, presimplify, simplify } from 'topojson-simplify';

const VINTAGE = 2024;
const MUNICIPALITIES = 357;
const CENTRAL_MERIDIAN = 15; // that of UTM zone 33, in which the whole country is usually drawn
const HEIGHT = 1000; // of the map; one unit is about 1.5 km
const SMALLEST_RING = 0.4; // square units; smaller islands go, unless they are all there is of a municipality
const SIMPLIFY_BELOW = 0.3; // square units; a corner whose triangle is smaller goes
const KEEP_AREA = 0.7; // of every ring, at least, after simplifying
const GRID = 5_000; // steps across the map
const LARGEST_GZIP = 70_000;

const DEFAULT_OUTPUT = fileURLToPath(
  new URL(`../public/map/municipalities-${VINTAGE}.json`, import.meta.url),
);

/** Every point of the topology on the plane, with the top of the map at 0 and its foot at HEIGHT. */
function project(topology) {
  const raw = geoTransverseMercator().rotate([-CENTRAL_MERIDIAN, 0]).scale(1).translate([0, 0]);
  const arcs = topology.arcs.map((arc) => arc.map((point) => raw(point)));
  const [left, top, , foot] = bbox({ ...topology, arcs, bbox: undefined });
  const scale = HEIGHT / (foot - top);
  return {
    ...topology,
    bbox: undefined,
    arcs: arcs.map((arc) => arc.map(([x, y]) => [(x - left) * scale, (y - top) * scale])),
  };
}

const arcOf = (topology, index) =>
  index < 0 ? [...topology.arcs[~index]].reverse() : topology.arcs[index];

/** With the sign of its winding, so that a ring turned inside out is never taken for a good one. */
function signedArea(topology, ring) {
  const points = ring.flatMap((index) => arcOf(topology, index));
  const twice = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length];
    return sum + x * nextY - nextX * y;
  }, 0);
  return twice / 2;
}

/** One geometry per municipality with only its code and name, without islands too small to be seen. */
function municipality(topology, geometry) {
  const polygons = (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs)
    .map((rings) => ({ rings, area: Math.abs(signedArea(topology, rings[0])) }))
    .sort((one, other) => other.area - one.area)
    .filter(({ area }, i) => i === 0 || area >= SMALLEST_RING)
    .map(({ rings }) => rings);
  return {
    type: 'MultiPolygon',
    arcs: polygons,
    properties: { code: geometry.properties.kommunenummer, name: geometry.properties.kommunenavn },
  };
}

/** Simplifies; then gives back the weightiest points of any ring that lost its shape, until none has. */
function simplifyKeepingShapes(topology) {
  const weighted = presimplify(topology);
  const rings = topology.objects.municipalities.geometries.flatMap(({ arcs }) =>
    arcs.map(([outer]) => outer),
  );
  for (;;) {
    const result = simplify(weighted, SIMPLIFY_BELOW);
    const lost = rings.filter(
      (ring) => signedArea(result, ring) / signedArea(topology, ring) < KEEP_AREA,
    );
    if (lost.length === 0) {
      return result;
    }
    for (const ring of lost) {
      const gone = ring
        .flatMap((index) => weighted.arcs[index < 0 ? ~index : index])
        .filter((point) => point[2] < SIMPLIFY_BELOW)
        .sort((one, other) => other[2] - one[2]);
      if (gone.length === 0) {
        throw new Error(`the ring ${ring} cannot be kept`);
      }
      gone.slice(0, 2).forEach((point) => (point[2] = Infinity));
    }
  }
}

function check(topology, original) {
  const { geometries } = topology.objects.municipalities;
  const codes = new Set(geometries.map(({ properties }) => properties.code));
  if (geometries.length !== MUNICIPALITIES || codes.size !== MUNICIPALITIES) {
    throw new Error(
      `${geometries.length} municipalities with ${codes.size} codes, not ${MUNICIPALITIES}`,
    );
  }
  const plain = decoded(topology);
  const before = original.objects.municipalities.geometries;
  const lost = geometries.filter(({ arcs }, i) =>
    arcs.some(([outer], j) => {
      const kept = signedArea(plain, outer) / signedArea(original, before[i].arcs[j][0]);
      return kept < KEEP_AREA / 2;
    }),
  );
  if (lost.length > 0) {
    throw new Error(
      `lost their shape: ${lost.map(({ properties }) => properties.name).join(', ')}`,
    );
  }
}

/** A quantized topology with plain coordinates again. */
function decoded(topology) {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  return { ...topology, arcs };
}

const [input, output = DEFAULT_OUTPUT] = process.argv.slice(2);
if (input === undefined) {
  throw new Error('usage: node build-map.mjs <Kommuner-S.topojson> [output]');
}
const plane = project(JSON.parse(await readFile(input, 'utf8')));
const geometries = plane.objects.Kommuner.geometries
  .map((geometry) => municipality(plane, geometry))
  .sort((one, other) => (one.properties.code < other.properties.code ? -1 : 1));
const original = filter(
  { ...plane, objects: { municipalities: { type: 'GeometryCollection', geometries } } },
  () => true,
);
const topology = quantize(simplifyKeepingShapes(original), GRID);
check(topology, original);

const text = JSON.stringify({
  type: 'Topology',
  attribution: '© Kartverket, CC BY 4.0',
  vintage: VINTAGE,
  projection: `transverse Mercator, central meridian ${CENTRAL_MERIDIAN}° E, y down, height ${HEIGHT}`,
  bbox: bbox(topology).map((value) => Math.round(value * 100) / 100),
  transform: topology.transform,
  objects: topology.objects,
  arcs: topology.arcs,
});
const gzip = gzipSync(text, { level: 9 }).length;
if (gzip > LARGEST_GZIP) {
  throw new Error(`${gzip} bytes compressed, more than ${LARGEST_GZIP}`);
}
await mkdir(dirname(output), { recursive: true });
await writeFile(output, `${text}\n`);
const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
console.log(
  `${geometries.length} municipalities, ${points} points, ${text.length} bytes, ${gzip} compressed`,
);
