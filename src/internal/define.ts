import {VERSION} from './version.js';
import {seldom} from './warn.js';

/**
 * Registers an element unless the tag is taken: two copies of the script on one page are harmless, the first wins.
 * Another version, or somebody else's element, is named in the console.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const owner = customElements.get(tag) as (CustomElementConstructor & {version?: string}) | undefined;
  if (!owner) customElements.define(tag, element);
  else if (owner.version !== VERSION) void seldom().then(({taken}) => taken(tag, owner.version));
}
