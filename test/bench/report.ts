import type {Positions, Size} from '../../src/graph/frame.js';
import type {Graph} from '../../src/graph/model.js';
import {scoreLayout} from '../../src/graph/score.js';
import type {Kind, Run} from './measure.js';
import type {Pasted} from './snippet.js';

/** One run of the element and of each floor, close after another. */
export type Round = Readonly<Record<Kind, Omit<Run, 'positions'>>> & {
  /** The element as an embedder pastes it, where that comes with a still. */
  readonly snippet: Pasted | undefined;
};

export interface Case {
  readonly name: string;
  readonly graph: Graph;
  readonly rounds: readonly Round[];
  /** Whether the element paints a canvas. */
  readonly painted: boolean;
  /** Whether the positions were the same on every load. */
  readonly identical: boolean;
  readonly positions: Positions;
  /** Of the picture. */
  readonly size: Size;
}

interface Measure {
  readonly name: string;
  readonly of: (run: Round[Kind]) => number;
  readonly digits?: number;
}

const MEASURES: readonly Measure[] = [
  {name: 'first frame, ms', of: ({first}) => first},
  {name: 'settled, ms', of: ({settled}) => settled},
  {name: 'blocked, ms', of: ({blocked}) => blocked},
  {name: 'long tasks', of: ({longTasks}) => longTasks},
  {name: 'layout shift', of: ({shift}) => shift, digits: 4},
  ...(['zoom', 'drag'] as const).flatMap((gesture): Measure[] => [
    {name: `${gesture}: frame, ms`, of: (run) => run[gesture].mean, digits: 1},
    {name: `${gesture}: frame p95, ms`, of: (run) => run[gesture].p95, digits: 1},
    {name: `${gesture}: main thread busy, %`, of: (run) => 100 * run[gesture].busy},
  ]),
  {name: 'heap added, MiB', of: ({heap}) => heap, digits: 2},
];

/** The score counts every pair of links: only so many actors are scored in full. */
const SCORED = 400;

/** A case as a Markdown table: medians, and medians of the ratios within each round. */
export function table({name, graph, rounds, painted, identical, positions, size}: Case): string {
  const rows = MEASURES.map(({name, of, digits = 0}) => {
    const value = (kind: Kind) => median(rounds.map((round) => of(round[kind]))).toFixed(digits);
    const ratio = (floor: Kind) => {
      const ratios = rounds.map((round) => of(round.ours) / of(round[floor])).filter(Number.isFinite);
      return ratios.length === rounds.length ? median(ratios).toFixed(2) : '–';
    };
    return `| ${[name, value('ours'), value('svg'), value('canvas'), ratio('svg'), ratio('canvas')].join(' | ')} |`;
  });
  return [
    `**${name}**: ${graph.nodes.length} actors, ${graph.links.length} relations, ${painted ? 'a canvas' : 'SVG'}, runs: ${rounds.length}\n`,
    '| | ours | static SVG | canvas | ÷ SVG | ÷ canvas |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows,
    ...pasted(rounds),
    `\nLayout at ${Math.round(size.width)} × ${Math.round(size.height)} px: ${layoutScore(graph, positions, size)}; positions ${identical ? 'identical' : 'NOT identical'} on every load.`,
  ].join('\n');
}

/** The snippet with a still in it: what a reader sees first, and when that comes alive. */
function pasted(rounds: readonly Round[]): string[] {
  const snippets = rounds.flatMap(({snippet}) => snippet ?? []);
  if (!snippets.length) return [];
  const of = (pick: (snippet: Pasted) => number): string => median(snippets.map(pick)).toFixed(2);
  return [
    `\nA page with the README's snippet: the still is seen after ${of(({first}) => first)} ms, ${of(ratioOfStill)} × the page with that as SVG in itself; ` +
      `live after ${of(({live}) => live)} ms; ${of(({longTasks}) => longTasks)} long tasks; layout shift ${of(({shift}) => shift)}.`,
  ];
}

const ratioOfStill = ({first, ready}: Pasted): number => first / ready;

function layoutScore(graph: Graph, positions: Positions, size: Size): string {
  if (graph.nodes.length > SCORED) return `edge-length spread ${spread(graph, positions).toFixed(2)}`;
  const {crossings, actorOverlaps, throughActors, lengthSpread} = scoreLayout(graph, positions, size);
  return `${crossings} crossings, ${actorOverlaps} actor overlaps, ${throughActors} edges through strangers, edge-length spread ${lengthSpread.toFixed(2)}`;
}

/** Standard deviation of the links' lengths, over their mean. */
function spread({links}: Graph, {x, y}: Positions): number {
  const lengths = links.map(({source: {index: a}, target: {index: b}}) => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return Math.sqrt(lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length) / mean;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}

/** Blocked time allowed, in milliseconds, by case. */
const BLOCKED_MS: Readonly<Record<string, number>> = {400: 0, 4000: 100};
/** First frame of the packaged article, against static SVG. */
const FIRST_FRAME = 1.5;

/** The budgets that can be told without anybody else's figures. */
export function verdicts({name, rounds, identical}: Case): {met: boolean; text: string}[] {
  const of = (pick: (round: Round) => number) => median(rounds.map(pick));
  const first = of(({ours, svg}) => ours.first / svg.first);
  const [longTasks, blocked, shift] = [of(({ours}) => ours.longTasks), of(({ours}) => ours.blocked), of(({ours}) => ours.shift)];
  const most = BLOCKED_MS[name];
  const stills = rounds.flatMap(({snippet}) => (snippet ? [ratioOfStill(snippet)] : []));
  return [
    ...(name === 'article'
      ? [
          {
            met: first <= FIRST_FRAME,
            text: `${name}: first frame of the element alone ${first.toFixed(2)} × static SVG, at most ${FIRST_FRAME}`,
          },
          ...stills.slice(0, 1).map(() => ({
            met: median(stills) <= FIRST_FRAME,
            text: `${name}: as pasted, the still is seen after ${median(stills).toFixed(2)} × the same SVG in the page, at most ${FIRST_FRAME}`,
          })),
          {met: longTasks === 0, text: `${name}: ${longTasks} long tasks, none allowed`},
        ]
      : []),
    ...(most === undefined ? [] : [{met: blocked <= most, text: `${name}: blocked ${blocked.toFixed(0)} ms, at most ${most}`}]),
    {met: shift === 0, text: `${name}: layout shift ${shift.toFixed(4)}, none allowed`},
    {met: identical, text: `${name}: positions ${identical ? '' : 'not '}identical on every load`},
  ];
}
