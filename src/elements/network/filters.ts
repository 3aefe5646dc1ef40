import type {ActorKind, Explainer} from '../../explainer/schema.js';
import type {GraphFilters} from '../../graph/model.js';

/** Not from `explainer/values.ts`, whose lists are for checking documents: this one is downloaded by every reader. */
const KINDS: readonly ActorKind[] = ['person', 'group', 'state', 'institution'];

export interface FilterAttributes {
  readonly focusActor: string | null;
  readonly depth: number | null;
  readonly actorKinds: string | null;
  readonly relationTypes: string | null;
}

/** The lists of ids that an element’s attributes hold: the attribute’s name, its value, and what there is. */
export const lists = (
  {actorKinds, relationTypes}: FilterAttributes,
  {relationTypes: types}: Explainer,
): readonly (readonly [attribute: string, ids: readonly string[], valid: readonly string[]])[] => [
  ['actor-kinds', split(actorKinds), KINDS],
  ['relation-types', split(relationTypes), types.map(({id}) => id)],
];

/** The filters that an element’s attributes ask for, without values that cannot be meant: `filter-warnings.ts` names those. */
export function filtersOf(attributes: FilterAttributes, explainer: Explainer): GraphFilters {
  const {focusActor, depth} = attributes;
  const [actorKinds, relationTypes] = lists(attributes, explainer).map(([, ids, valid]) => {
    const known = ids.filter((id) => valid.includes(id));
    return known.length ? known : undefined;
  });
  return {
    focus: focusActor ?? undefined,
    depth: isSteps(depth) ? (depth ?? undefined) : undefined,
    actorKinds,
    relationTypes,
  };
}

/** Whether this is a number of steps, or none is asked for. */
export const isSteps = (depth: number | null): boolean => depth === null || (Number.isInteger(depth) && depth >= 0);

const split = (value: string | null): string[] => value?.split(/\s+/).filter(Boolean) ?? [];
