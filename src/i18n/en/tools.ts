import {counted, grouped} from './counted.js';

/** What `explainer-network` says beside its picture: tools, table, and what a person’s doing has led to. */
export const tools = {
  label: 'Diagram tools',
  asTable: 'Show as table',
  asDiagram: 'Show as diagram',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Show the whole diagram',
  pan: {left: 'Move view left', right: 'Move view right', up: 'Move view up', down: 'Move view down'},
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  noFullScreen: 'Full screen is not allowed here.',
  shown: (name: string, connections: string) => `${name}: ${connections}.`,
  card: 'More on this page',
  closed: 'The whole diagram is shown.',
  filtered: (actors: number, allActors: number, relations: number, allRelations: number) =>
    `${grouped(actors)} of ${counted(allActors, 'actor')} and ${grouped(relations)} of ${counted(allRelations, 'connection')} shown.`,
  caption: (title: string) => `${title}: connections, what is said about each, and who says so`,
  rowsShown: (from: number, to: number, all: number) => `${grouped(from)} to ${grouped(to)} of ${grouped(all)}`,
  previous: 'Previous',
  next: 'Next',
  from: 'From',
  relation: 'Relation',
  to: 'To',
  said: 'What is said',
  source: 'Source and status',
};
