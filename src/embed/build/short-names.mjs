/**
 * Rollup plugin: shortens names that Lit and our style sheets have for themselves and for our elements alone, in its modules and in
 * ours. Pages never use them, which minifying cannot know. Comes after all that looks for these names. The short ones begin with
 * `$`, or are a capital and a letter: nobody else has such.
 */
const NAMES = [
  [/--_[a-z]{3,}/g, firstLetters],
  [/_\$([A-Z]\w)\b/g, '$1'],
  [/_\$lit(Type|Directive|Part)\$/g, (_, [first]) => `$${first}`],
  ...[
    'createProperty addController getUpdateComplete performUpdate enableUpdating createRenderRoot requestUpdate renderRoot',
    'willUpdate isUpdatePending elementProperties elementStyles getPropertyOptions finalizeStyles',
    'hostConnected hostDisconnected hostUpdated hostUpdate hasUpdated finalize finalized renderOptions shadowRootOptions',
  ]
    .join(' ')
    .split(' ')
    .map((name, i) => [new RegExp(`\\b${name}\\b`, 'g'), () => `$${String.fromCharCode(97 + i)}`]),
];
const MODULES = /[\\/]src[\\/]|[\\/]node_modules[\\/](?:lit|@lit)[^\\/]*[\\/]|^\0small:/;

/** @type {Map<string, string>} our own properties in style sheets, by what is left of them */
const properties = new Map();

/** Of one of these, the first two letters. Throws where another begins alike. */
function firstLetters(name) {
  const short = name.slice(0, '--_'.length + 2);
  const other = properties.get(short) ?? name;
  if (other !== name) throw new Error(`${name} and ${other} begin alike, so both would be ${short}: rename one.`);
  properties.set(short, name);
  return short;
}

export const shortNames = () => ({
  name: 'short-names',
  transform: (code, id) =>
    MODULES.test(id) ? {code: NAMES.reduce((text, [name, short]) => text.replace(name, short), code), map: null} : null,
});
