/** Minifying, as far as it is safe: markup keeps its spaces between words, style sheets keep their syntax. */
import terserPlugin from '@rollup/plugin-terser';
import htmlLiterals from 'rollup-plugin-html-literals';

/**
 * The banner stays, other comments go. Nothing but ASCII, as a page may have another encoding and a server not say ours; it also
 * compresses better. What stands in markup is not escaped here: it has entities in the source.
 */
const format = {comments: /^! explainer-elements/, ascii_only: true};

/** Of what is said to be unsafe, we count on: reading a property does nothing else, and no function is asked for its `length`. */
const compress = {passes: 4, unsafe_arrows: true, pure_getters: true, keep_fargs: false, lhs_constants: false, inline: 1};

/** For modules; `more` are further options of compressing. */
export const minifyModule = (more = {}) => terserPlugin({ecma: 2022, module: true, format, compress: {...compress, ...more}});
/** For classic scripts: `module` would rename what the page sees. */
export const minifyScript = () => terserPlugin({ecma: 2022, format, compress});

/** The package is CommonJS inside, so its function may be one `default` further in. */
const plugin = htmlLiterals.default ?? htmlLiterals;

export const minifyLiterals = () =>
  plugin({
    include: ['src/**/*.ts'],
    failOnError: true,
    options: {
      minifyOptions: {
        conservativeCollapse: true,
        removeAttributeQuotes: true,
        removeEmptyAttributes: false,
        minifyJS: false,
        decodeEntities: false,
        minifyCSS: shorten,
      },
    },
  });

/**
 * Without comments and needless space. A real CSS minifier would drop the syntax it does not know, which is most of the new.
 * Values in selectors that need no quotes lose them. Other strings and the places of `${…}`, which the plugin marks with a name and
 * `();`, keep the space around them.
 */
const shorten = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/=('|")([a-z][\w-]*)\1(?=\])/g, '=$2')
    .replace(
      /("[^"]*"|'[^']*'|@\w+\(\);)| ?([{};,/]|(?<= )[>~](?= )) ?| (?=!important)/g,
      (_match, kept, mark = '') => kept ?? mark,
    )
    .replace(/;}/g, '}')
    .replace(/([{;(][\w-]+): /g, '$1:')
    .replace(/([ :,(-])0\.(?=\d)/g, '$1.')
    .replace(/(@\w+) \((?=[\w-]+[) :])/g, '$1(')
    .replace(/\(([\w-]+) ([<>]=?) ([\w.]+)\)/g, '($1$2$3)')
    .trim();
