import {html, svg, type TemplateResult} from 'lit';
import {MARK, type Mark, type Shape} from './marks.js';

/** Half the width of an outline, which is drawn inside the shape. */
const HALF = 0.75;

/** A mark as decoration beside its event’s name. */
export const markSvg = ({width, shapes}: Pick<Mark, 'width' | 'shapes'>): TemplateResult =>
  html`<svg class="mark" width=${width.toFixed(1)} height=${MARK} aria-hidden="true">${shapes.map(draw)}</svg>`;

function draw({kind, x, width, vague}: Shape): TemplateResult<2> {
  switch (kind) {
    case 'point':
      return svg`<circle class="point" cx=${x + width / 2} cy=${MARK / 2} r=${MARK / 2}></circle>`;
    case 'within':
      return svg`<rect class="within" ?data-vague=${vague} x=${(x + HALF).toFixed(1)} y=${HALF} width=${Math.max(MARK - 2 * HALF, width - 2 * HALF).toFixed(1)} height=${MARK - 2 * HALF} rx=${MARK / 2 - HALF}></rect>`;
    case 'lasting':
      return svg`<rect class="lasting" x=${x.toFixed(1)} y="2" width=${width.toFixed(1)} height=${MARK - 4}></rect>`;
    case 'tip':
      return svg`<path class="tip" d=${`M${x.toFixed(1)},0L${(x + width).toFixed(1)},${MARK / 2}L${x.toFixed(1)},${MARK}Z`}></path>`;
  }
}
