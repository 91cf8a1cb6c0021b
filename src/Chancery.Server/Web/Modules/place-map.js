import { geoNaturalEarth1, geoPath, geoGraticule10 } from 'd3-geo';
import { feature } from 'topojson-client';
import { rowsBehind, svg } from './svg.js';

const [width, height] = [960, 500];

// A map of the places that the table behind it lists. Without it the table tells all.
export class PlaceMap extends HTMLElement {
  async connectedCallback() {
    const places = rowsBehind(this, 'places').map(row => ({
      name: row.dataset.name,
      at: [Number(row.dataset.longitude || NaN), Number(row.dataset.latitude || NaN)],
      events: Number(row.dataset.events),
      planned: Number(row.dataset.planned),
      link: row.querySelector('a')?.getAttribute('href') ?? null,
    })).filter(place => place.at.every(Number.isFinite));
    if (places.length === 0) return;
    const answer = await fetch(this.dataset.shapes);
    if (!answer.ok) return;
    this.replaceChildren(draw(await answer.json(), places));
  }
}

function draw(world, places) {
  const projection = geoNaturalEarth1().fitExtent([[4, 4], [width - 4, height - 4]], { type: 'Sphere' });
  const path = geoPath(projection);
  const shape = name => path(feature(world, world.objects[name]));
  const most = Math.max(...places.map(place => place.events));
  const dots = [...places].sort((a, b) => b.events - a.events).map(place => {
    const [x, y] = projection(place.at);
    const circle = svg('circle', {
      class: place.planned === place.events ? 'dot planned' : 'dot',
      cx: x.toFixed(1), cy: y.toFixed(1), r: (4 + 12 * Math.sqrt(place.events / most)).toFixed(1),
    }, svg('title', {}, `${place.name}: ${place.events}, of them planned: ${place.planned}`));
    return place.link ? svg('a', { href: place.link, tabindex: '-1' }, circle) : circle;
  });
  // The table has the same links for the keyboard and for who does not see the picture.
  return svg('svg', { class: 'map', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    svg('path', { class: 'sea', d: path({ type: 'Sphere' }) }),
    svg('path', { class: 'graticule', d: path(geoGraticule10()) }),
    svg('path', { class: 'land', d: shape('land') }),
    svg('path', { class: 'border', d: shape('borders') }),
    svg('path', { class: 'border disputed', d: shape('disputed') }),
    ...dots);
}
