/** What only quotations in a sentence, in another language or in a group need. */
export {Following} from './following.js';
export {inlineQuote} from './inline.js';
export {quotationMarks} from '../../internal/marks.js';
