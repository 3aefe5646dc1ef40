import {baseOf, type Publisher} from '../../embed/addresses.js';
import type {Explainer} from '../../explainer/types.js';
import {VERSION} from '../../internal/version.js';
import {isCompressed} from './compress.js';
import type {Listed, Staging} from './staging.js';
import type {Pngs} from './write-stills.js';

/** What a publisher who thinks of embedding wants to know before, for people who check and for machines. */
export interface Trust {
  readonly generator: string;
  readonly licence: string;
  readonly site: string;
  /** Every origin that a page with widgets contacts. */
  readonly origins: readonly string[];
  readonly cookies: readonly string[];
  readonly storage: readonly string[];
  /** Directives that a page’s Content Security Policy needs, by channel. */
  readonly csp: Readonly<Record<string, string>>;
  /** The script that never changes, for pages that pin it. */
  readonly pinned: Publisher['pinned'];
  readonly explainers: readonly Pick<Explainer, 'id' | 'title' | 'version' | 'license' | 'lang' | 'asOf'>[];
  /** What drew the PNG stills; null where there are none. */
  readonly stills: {readonly renderer: string} | null;
  /** All but this file and its page, and precompressed copies of the same bytes. */
  readonly files: readonly Listed[];
}

/** What there is to tell of all that has been written so far. */
export function trustOf(staging: Staging, documents: readonly Explainer[], publisher: Publisher, pngs: Pngs | null): Trust {
  const site = baseOf(publisher.baseUrl);
  const {origin} = new URL(site);
  return {
    generator: `explainer-elements ${VERSION}`,
    licence: 'MIT',
    site,
    origins: [...new Set([origin, ...documents.flatMap(imageOrigins)])],
    cookies: [],
    storage: [],
    csp: {
      element: `script-src ${origin}; connect-src ${origin}; img-src ${origin}; trusted-types explainer-elements`,
      iframe: `frame-src ${origin}; script-src ${origin}`,
      plain: 'nothing',
      newsletter: `img-src ${origin}`,
      still: `img-src ${origin}`,
    },
    pinned: publisher.pinned,
    explainers: documents.map(({id, title, version, license, lang, asOf}) => ({id, title, version, license, lang, asOf})),
    stills: pngs && {renderer: pngs.renderer},
    files: staging.listed().filter(({path}) => !isCompressed(path)),
  };
}

/** Portraits that lie elsewhere are fetched from there. */
const imageOrigins = ({actors}: Explainer): readonly string[] =>
  actors.flatMap(({image}) => (image && /^https?:/i.test(image.src) ? [new URL(image.src).origin] : []));
