/**
 * What few readers want, and few pages: what opens in a widget’s foot, what is said when something is wrong, corrections since, links
 * to a selection, what is left out. Fetched when first wanted, in one file: it compresses better than five.
 */
export {DeepLink} from './deep-link.js';
export {exclude} from './exclude.js';
export {corrections, provenance} from './provenance.js';
export {share} from './share.js';
export {correctedSince} from './since.js';
export * from './trouble.js';
