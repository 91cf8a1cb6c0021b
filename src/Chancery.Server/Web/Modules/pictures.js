import { PlaceMap } from './place-map.js';
import { MeetingGraph } from './meeting-graph.js';

customElements.define('place-map', PlaceMap);
customElements.define('meeting-graph', MeetingGraph);
