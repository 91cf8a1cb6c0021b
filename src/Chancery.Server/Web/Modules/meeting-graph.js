import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { rowsBehind, svg } from './svg.js';

const [width, height] = [720, 480];
const leastWidth = 480;
const steps = 300;
const shownNames = 40;

// A graph of the meetings that the table behind it lists. The layout starts from fixed places, so that it is always the same.
export class MeetingGraph extends HTMLElement {
  connectedCallback() {
    const nodes = new Map();
    const node = (id, name, country) => nodes.get(id) ?? nodes.set(id, { id, name, country, times: 0 }).get(id);
    const links = rowsBehind(this, 'meetings').map(({ dataset: row }) => {
      const ends = [node(row.one, row.oneName, row.oneCountry), node(row.other, row.otherName, row.otherCountry)];
      const times = Number(row.times);
      for (const end of ends) end.times += times;
      return { source: ends[0], target: ends[1], times };
    });
    if (links.length > 0) this.replaceChildren(draw([...nodes.values()], links));
  }
}

function draw(nodes, links) {
  const radius = node => 4 + 3 * Math.sqrt(node.times);
  forceSimulation(nodes)
    .force('link', forceLink(links).distance(100).strength(0.4))
    .force('charge', forceManyBody().strength(-420))
    .force('apart', forceCollide(node => radius(node) + 24))
    .force('middle', forceCenter(width / 2, height / 2))
    .force('x', forceX(width / 2).strength(0.1))
    .force('y', forceY(height / 2).strength(0.12))
    .stop()
    .tick(steps);
  for (const node of nodes) node.x = Math.min(Math.max(node.x, 40), width - 40);
  // The picture ends where its names do, so that a phone need not show empty margins.
  const [left, right] = [Math.min(...nodes.map(n => n.x)) - 70, Math.max(...nodes.map(n => n.x)) + 70];
  const wide = Math.max(right - left, leastWidth);
  const [top, bottom] = [Math.min(...nodes.map(n => n.y)) - 24, Math.max(...nodes.map(n => n.y)) + 34];

  const named = new Set([...nodes].sort((a, b) => b.times - a.times).slice(0, shownNames));
  return svg('svg', { class: 'graph', viewBox: `${((left + right - wide) / 2).toFixed(1)} ${top.toFixed(1)} ${wide.toFixed(1)} ${(bottom - top).toFixed(1)}`, 'aria-hidden': 'true' },
    ...links.map(link => svg('line', {
      x1: link.source.x.toFixed(1), y1: link.source.y.toFixed(1), x2: link.target.x.toFixed(1), y2: link.target.y.toFixed(1),
      'stroke-width': Math.min(1 + link.times / 2, 6),
    }, svg('title', {}, `${link.source.name} and ${link.target.name}: ${link.times}`))),
    ...nodes.map(node => svg('g', {},
      svg('circle', { class: 'dot', cx: node.x.toFixed(1), cy: node.y.toFixed(1), r: radius(node).toFixed(1) },
        svg('title', {}, [node.name, node.country].filter(Boolean).join(', '))),
      ...(named.has(node)
        ? [svg('text', { x: node.x.toFixed(1), y: (node.y + radius(node) + 11).toFixed(1), 'text-anchor': 'middle' }, node.name)]
        : []))));
}
