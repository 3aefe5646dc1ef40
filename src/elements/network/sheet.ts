import {html, render} from 'lit';
import {groupBy} from '../../explainer/memo.js';
import type {Graph} from '../../graph/model.js';
import type {Scene, SceneLink} from '../../graph/scene.js';
import type {Messages} from '../../i18n/index.js';
import {legend} from './legend.js';
import {picture} from './picture.js';

/** Where links have less room than this each, in square CSS pixels, they are thin. */
const ROOM = 300;

/** What is saved, by the widget’s own templates and styles: to be laid out and drawn, not to be seen. */
export function sheetOf(title: string, scene: Scene, graph: Graph, credit: string, messages: Messages): HTMLElement {
  const sheet = document.createElement('div');
  const {width, height} = scene.size;
  sheet.className = `widget sheet ${graph.links.length * ROOM > width * height ? 'dense' : ''}`;
  sheet.dataset['theme'] = 'light';
  sheet.style.inlineSize = `${width}px`;
  render(
    html`<p class="heading" dir="auto">${title}</p>
      ${picture({...scene, links: merged(scene.links), marks: merged(scene.marks)})}
      ${legend({graph, hidden: undefined, messages, onToggle: () => undefined})}
      <p class="small muted" dir="auto">${credit}</p>`,
    sheet,
  );
  return sheet;
}

interface Drawn extends Pick<SceneLink, 'd' | 'emphasis'>, Partial<Pick<SceneLink, 'arrow' | 'tone'>> {
  readonly unnamed?: boolean;
}

/** All that looks alike in one path: thousands would take long to lay out. */
const merged = <T extends Drawn>(items: readonly T[]): T[] =>
  [...groupBy(items, ({tone, unnamed, emphasis}) => [`${tone}${unnamed}${emphasis}`]).values()].map((alike) => ({
    ...alike[0]!,
    d: alike.map(({d}) => d).join(''),
    arrow: alike.map(({arrow}) => arrow).join(''),
  }));
