import type {ActorKind} from '../../explainer/schema.js';
import {estimatedFont} from '../estimated-font.js';
import {radius} from '../geometry.js';
import {LINE_EM} from '../labels.js';
import type {GraphNode} from '../model.js';
import {isStrong} from '../scene.js';
import {wrappings} from '../text.js';

/** An actor as a picture has it, in CSS pixels. */
export interface Look {
  /** Of its mark. */
  readonly r: number;
  /** Half the width and height of its name, and how much the name matters. */
  readonly w: number;
  readonly h: number;
  readonly weight: number;
  readonly rank: number;
}

const FONT = estimatedFont(12.5);
const LABEL_MARGIN = 3;
/** Names of actors with many ties matter so much more. */
const STRONG_WEIGHT = 2.5;
const RANK: Readonly<Record<ActorKind, number>> = {state: 0, institution: 1, group: 1, other: 1, person: 2};

/** How far down a kind belongs: states above organisations above people. */
export const rankOf = ({actor}: GraphNode): number => RANK[actor.kind];

export function lookOf(node: GraphNode): Look {
  const strong = isStrong(node);
  const {lines, width} = wrappings(node.actor.name, FONT.size, (text) => FONT.width(text, strong))[0]!;
  return {
    r: radius(node.degree),
    w: width / 2 + LABEL_MARGIN,
    h: (FONT.ascent + FONT.descent + (lines.length - 1) * LINE_EM * FONT.size) / 2,
    weight: strong ? STRONG_WEIGHT : 1,
    rank: rankOf(node),
  };
}
