import type {Publisher} from '../../embed/addresses.js';
import type {Explainer} from '../../explainer/types.js';
import {costPage} from '../pages/cost.js';
import {frontPage} from '../pages/front.js';
import {trustPage} from '../pages/trust.js';
import {measure} from './cost.js';
import type {Staging} from './staging.js';
import {trustOf} from './trust.js';
import type {Pngs} from './write-stills.js';

/** What is about the whole site: its first page, what embedding costs, and what there is to trust. In this order, as each lists files before it. */
export function writeSitePages(staging: Staging, publisher: Publisher, pngs: Pngs | null): void {
  const documents = staging
    .listed()
    .filter(({path}) => /^explainers\/[^/]+\/latest\.json$/.test(path))
    .map(({path}) => JSON.parse(staging.read(path).toString()) as Explainer);
  staging.write('index.html', frontPage(documents));
  staging.write('cost.html', costPage(measure(staging, documents), documents));
  const trust = trustOf(staging, documents, publisher, pngs);
  staging.write('trust.json', `${JSON.stringify(trust, null, 1)}\n`);
  staging.write('trust.html', trustPage(trust));
}
