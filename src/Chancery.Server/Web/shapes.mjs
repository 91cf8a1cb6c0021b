// Makes the shapes of the map from Natural Earth as the package world-atlas has it, whose lines say who holds a land.
// What differs here: Crimea stands with Ukraine (resolution 68/262 of the UN General Assembly), and borders that are
// disputed or undecided are kept apart, so that the page can break them. No names: those come from the lexicon.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoContains } from 'd3-geo';
import { feature, mergeArcs, meshArcs, quantize } from 'topojson-client';

const steps = 5000;
const [russia, ukraine] = ['643', '804'];
const crimea = [34.1, 45.2];

// Pairs of ISO 3166-1 numbers: the line between them is a ceasefire's or is not agreed. Shapes without a number are such all around.
const undecided = [['376', '275'], ['376', '760'], ['504', '732']];

const isUndecided = (a, b) => a.id === undefined || b.id === undefined
  || undecided.some(pair => pair.includes(a.id) && pair.includes(b.id));

function withoutSteps({ transform, arcs, ...rest }) {
  const [[kx, ky], [dx, dy]] = [transform.scale, transform.translate];
  return {
    ...rest,
    arcs: arcs.map(arc => {
      let [x, y] = [0, 0];
      return arc.map(([stepX, stepY]) => [(x += stepX) * kx + dx, (y += stepY) * ky + dy]);
    }),
  };
}

// Takes the peninsula out of one shape and gives it to the other; its land border is what the two had in common.
function moveCrimea(world, shapes) {
  const [from, to] = [russia, ukraine].map(id => shapes.find(s => s.id === id));
  const at = from.arcs.findIndex(arcs => geoContains(feature(world, { type: 'Polygon', arcs }), crimea));
  if (at < 0) throw new Error('world-atlas has changed: Crimea is no shape of its own. Look at shapes.mjs.');
  const moved = { type: 'Polygon', id: 'crimea', arcs: from.arcs[at] };
  from.arcs.splice(at, 1);
  const border = meshArcs(world, { type: 'GeometryCollection', geometries: [moved, to] }, (a, b) => a !== b);
  const joined = mergeArcs(world, [to, moved]);
  shapes[shapes.indexOf(to)] = { ...joined, id: ukraine };
  return border.arcs;
}

// Islands smaller than a step collapse or turn inside out, and a shape turned inside out would cover the globe.
function withoutSpecks(world) {
  const polygons = world.objects.land.geometries.flatMap(shape => shape.type === 'Polygon' ? [shape.arcs] : shape.arcs);
  const area = arcs => geoArea(feature(world, { type: 'Polygon', arcs }));
  return { type: 'MultiPolygon', arcs: polygons.filter(arcs => area(arcs) > 1e-8 && area(arcs) < 2 * Math.PI) };
}

export function shapes() {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world = withoutSteps(JSON.parse(readFileSync(file)));
  const countries = world.objects.countries.geometries.map(({ properties, ...shape }) => shape);
  const crimeanBorder = moveCrimea(world, countries);
  const all = { type: 'GeometryCollection', geometries: countries };
  const between = which => meshArcs(world, all, (a, b) => a !== b && which(a, b));
  const disputed = between(isUndecided);
  world.objects = {
    land: world.objects.land,
    borders: between((a, b) => !isUndecided(a, b)),
    disputed: { ...disputed, arcs: [...disputed.arcs, ...crimeanBorder] },
  };
  const small = quantize(world, steps);
  small.objects.land = withoutSpecks(small);
  return JSON.stringify(small);
}
