import {counted} from './counted.js';

const ofAll = (shown: number, all: number): string => (shown < all ? `${shown.toLocaleString('en')} of ` : '');

/** What the search for an actor says, and the question how two are connected. */
export const finding = {
  find: 'Find an actor',
  found: (shown: number, all: number) => `${ofAll(shown, all)}${counted(all, 'actor')}`,
  none: 'Nobody of that name is shown here.',
  also: 'also:',
  connect: 'Connect two',
  question: 'How are they connected?',
  from: 'From',
  to: 'To',
  swap: 'Swap',
  ask: 'Choose two actors to see the shortest ways from one to the other.',
  same: (name: string) => `Both are ${name}. Choose another actor.`,
  apart: (from: string, to: string) => `No chain of the relations shown here ties ${from} to ${to}.`,
  ways: (shown: number, all: number, steps: number) =>
    steps === 1
      ? 'They are tied directly.'
      : `${ofAll(shown, all)}${counted(all, 'shortest way')}, ${all > 1 ? 'each ' : ''}of ${counted(steps, 'step')}.`,
  way: (at: number, all: number) => `Way ${at} of ${all}`,
  caution: 'A chain is made of separate claims. It is not itself a claim that its two ends have to do with each other.',
};
