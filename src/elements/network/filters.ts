import type {ActorKind, Explainer} from '../../explainer/schema.js';
import type {GraphFilters} from '../../graph/model.js';
import {trouble, warn} from '../../internal/warn.js';

/** Not from `explainer/values.ts`, whose lists are for checking documents: this one is downloaded by every reader. */
const KINDS: readonly ActorKind[] = ['person', 'group', 'state', 'institution'];

export interface FilterAttributes {
  readonly focusActor: string | null;
  readonly depth: number | null;
  readonly actorKinds: string | null;
  readonly relationTypes: string | null;
  readonly exclude: string | null;
}

/** The filters that an element's attributes ask for; a value that cannot be meant is named in the console and left out. */
export function filtersOf(
  widget: Element,
  {focusActor, depth, actorKinds, relationTypes, exclude}: FilterAttributes,
  {actors, relationTypes: types}: Explainer,
): GraphFilters {
  return {
    focus: focusActor ?? undefined,
    depth: steps(widget, depth),
    actorKinds: known(widget, 'actor-kinds', actorKinds, KINDS),
    relationTypes: known(widget, 'relation-types', relationTypes, idsOf(types)),
    exclude: known(widget, 'exclude', exclude, idsOf(actors)),
  };
}

const idsOf = (items: readonly {readonly id: string}[]): string[] => items.map(({id}) => id);

function steps(widget: Element, depth: number | null): number | undefined {
  if (depth === null) return undefined;
  if (!Number.isInteger(depth) || depth < 0) {
    warn(widget, `depth="${depth}" is not a number of steps, all actors are shown. Valid values: 1, 2, 3 …`);
    return undefined;
  }
  return depth;
}

/** The known ones among space-separated ids; undefined, for all, where none is known. */
function known(widget: Element, attribute: string, value: string | null, valid: readonly string[]): string[] | undefined {
  const ids = value?.split(/\s+/).filter(Boolean) ?? [];
  const found = ids.filter((id) => valid.includes(id));
  for (const id of ids) if (!found.includes(id)) void trouble().then(({ignored}) => ignored(widget, attribute, id, valid));
  return found.length ? found : undefined;
}
