import type {Explainer} from '../explainer/schema.js';
import {estimatedFont} from '../graph/estimated-font.js';
import {fit, publishedPositions} from '../graph/frame.js';
import {neighbourhoodOf} from '../graph/highlight.js';
import {layout} from '../graph/layout.js';
import {buildGraph, type GraphFilters} from '../graph/model.js';
import {buildScene} from '../graph/scene.js';
import {network} from '../i18n/en/network.js';
import {inEnglish, type Messages} from '../i18n/index.js';
import {draw} from './drawing.js';
import {PALETTES} from './palette.js';

export interface StillOptions extends GraphFilters {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly messages?: Messages;
  /** Default `light`. */
  readonly theme?: 'light' | 'dark';
}

/** Of the names, in CSS pixels. */
const FONT_SIZE = 12;
/** The picture is at least so high, in CSS pixels, whatever stands around it. */
const LEAST_HEIGHT = 120;

/** The network as a static SVG document with title, key, source and date inside: for `<img>`, a feed, or where no script runs. */
export function renderStill(
  explainer: Explainer,
  {width, height, messages = inEnglish({network}), theme = 'light', ...filters}: StillOptions,
): string {
  const graph = buildGraph(explainer, filters);
  const font = estimatedFont(FONT_SIZE);
  const focus = graph.byId.get(filters.focus ?? '');
  return draw(explainer, {
    graph,
    width,
    scene(around) {
      const size = {width, height: Math.max(LEAST_HEIGHT, height - around)};
      const positions = fit(publishedPositions(explainer, graph, size) ?? layout(graph, size), size);
      return buildScene({graph, positions, size, font, highlight: focus && neighbourhoodOf(focus)});
    },
    font,
    fontFamily: 'system-ui, sans-serif',
    messages,
    palette: PALETTES[theme],
  });
}
