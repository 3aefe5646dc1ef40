/** What opens in a widget when a reader asks for it, in one file: it compresses better than two. */
export {corrections, provenance} from './provenance.js';
export {share} from './share.js';
