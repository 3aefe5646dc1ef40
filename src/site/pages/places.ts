/** The pages of an explainer, and of the site, as its pages name them. */
const PLACES = [
  ['All explainers', '../../'],
  ['Catalogue', './'],
  ['Embed', 'embed.html'],
  ['Trust', '../../trust.html'],
  ['Cost', '../../cost.html'],
] as const;

const SITE_PLACES = [
  ['All explainers', './'],
  ['Trust', 'trust.html'],
  ['Cost', 'cost.html'],
] as const;

export const sitePlacesOf = (own: 'all explainers' | 'trust' | 'cost'): readonly (readonly [string, string | null])[] =>
  SITE_PLACES.map(([text, href]) => [text, text.toLowerCase() === own ? null : href]);

export const placesOf = (own: 'catalogue' | 'embed'): readonly (readonly [string, string | null])[] =>
  PLACES.map(([text, href]) => [text, text.toLowerCase() === own ? null : href]);
