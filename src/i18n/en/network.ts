import {counted, grouped} from './counted.js';

/** What `explainer-network` says. */
export const network = {
  around: (name: string) => `The ties of ${name}`,
  summary: (actors: number, relations: number, most: readonly string[]) =>
    `${counted(actors, 'actor')}, ${counted(relations, 'connection')}.${most.length ? ` Most connected: ${most.join(', ')}.` : ''}`,
  empty: 'No actor matches what this diagram was asked to show.',
  hint: 'Choose a name to read how they are tied, and who says so.',
  drawing: 'Drawing the diagram…',
  start: 'Most connected',
  actors: 'Actors',
  actor: (name: string, role: string, connections: string) => [name, role, connections].filter(Boolean).join(', '),
  connections: (n: number) => counted(n, 'connection'),
  close: 'Close',
  details: 'Connections',
  noConnections: 'No connection to anyone shown here.',
  itself: 'itself',
  legend: 'Key',
  tones: {
    command: 'command',
    support: 'support',
    kinship: 'kinship',
    alliance: 'alliance',
    conflict: 'conflict',
    custody: 'custody',
    other: 'other tie',
  },
  unnamed: 'not named',
  table: (n: number) => `All connections as a table (${grouped(n)})`,
};
