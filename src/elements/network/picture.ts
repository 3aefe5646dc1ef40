import {html, nothing, svg, type TemplateResult} from 'lit';
import {LINE_EM} from '../../graph/labels.js';
import type {Scene, SceneLabel, SceneLink, SceneMark} from '../../graph/scene.js';

/* Templates without templates inside where there are many: each costs a little of the first frame. */

/** The drawing: decoration beside the buttons, the panel and the table, which say the same. */
export function picture({size, fontSize, links, marks, labels}: Scene): TemplateResult {
  return html`<svg part="picture" width=${size.width} height=${size.height} aria-hidden="true">
    <g class="links">${links.map(link)}</g>
    <g class="marks">${marks.map(mark)}</g>
    ${names(labels, fontSize)}
  </svg>`;
}

export const names = (labels: readonly SceneLabel[], fontSize: number): TemplateResult<2> =>
  svg`<g class="labels" font-size=${fontSize} text-anchor="middle">
    ${labels.filter((label) => label.leader).map(leader)} ${labels.map((label) => name(label, fontSize))}
  </g>`;

const link = ({id, d, arrow, tone, emphasis}: SceneLink): TemplateResult<2> =>
  svg`<g class="link" data-relation=${id} data-tone=${tone} data-emphasis=${emphasis}>
    <path class="line" d=${d}></path><path class="arrow" d=${arrow ?? nothing}></path>
  </g>`;

const mark = ({d, kind, unnamed, emphasis}: SceneMark): TemplateResult<2> =>
  svg`<path class="mark" data-kind=${kind} data-emphasis=${emphasis} ?data-unnamed=${unnamed} d=${d}></path>`;

/** A thin line to a name that is far from its mark. */
const leader = ({leader: line}: SceneLabel): TemplateResult<2> =>
  svg`<path class="leader" d=${`M${line!.map(({x, y}) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`}></path>`;

const name = ({id, lines, x, y, strong, emphasis}: SceneLabel, fontSize: number): TemplateResult<2> =>
  svg`<text part="label" data-for=${id} data-emphasis=${emphasis} ?data-strong=${strong}>${lines.map(
    (line, i) => svg`<tspan x=${x.toFixed(1)} y=${(y + i * LINE_EM * fontSize).toFixed(1)}>${line}</tspan>`,
  )}</text>`;
