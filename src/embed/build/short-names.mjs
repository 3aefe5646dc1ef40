/**
 * Rollup plugin: shortens names that Lit has for itself and for our elements alone, in its modules and in ours. Pages never use
 * them, which minifying cannot know. Comes after all that looks for these names.
 */
const NAMES = [
  [/_\$([A-Z]\w)\b/g, '$1'],
  [/_\$lit(Type|Directive|Part)\$/g, 'lit$1'],
  [/\bcreateProperty\b/g, 'attr'],
  [/\baddController\b/g, 'ctrl'],
  [/\bgetUpdateComplete\b/g, 'whole'],
  [/\bperformUpdate\b/g, 'run'],
  [/\benableUpdating\b/g, 'able'],
  [/\bcreateRenderRoot\b/g, 'root'],
  [/\brequestUpdate\b/g, 'redo'],
  [/\brenderRoot\b/g, 'base'],
  [/\bwillUpdate\b/g, 'pre'],
  [/\bisUpdatePending\b/g, 'due'],
  [/\belementProperties\b/g, 'attrs'],
  [/\belementStyles\b/g, 'css'],
  [/\bgetPropertyOptions\b/g, 'attrOf'],
  [/\bfinalizeStyles\b/g, 'flat'],
  [/\bhost((?:Dis)?[Cc]onnected|Updated?)\b/g, 'on$1'],
];
const MODULES = /[\\/]src[\\/]|[\\/]node_modules[\\/](?:lit|@lit)[^\\/]*[\\/]|^\0small:/;

export const shortNames = () => ({
  name: 'short-names',
  transform: (code, id) =>
    MODULES.test(id) ? {code: NAMES.reduce((text, [name, short]) => text.replace(name, short), code), map: null} : null,
});
