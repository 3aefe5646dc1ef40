import type {Explainer} from '../../explainer/schema.js';
import {capitalised} from './mentions.js';
import type {Miss} from './miss.js';
import {occurrences} from './text.js';

/** Capitalised words of the text that name no actor. */
export interface NameException {
  readonly text: string;
  readonly reason: string;
}

/**
 * Every name in the text is an actor's, a place of an event, a source's title or publisher, or an exception; an exception
 * that excuses nothing is a miss.
 */
export function nameMisses(
  explainer: Explainer,
  paragraphs: readonly string[],
  exceptions: readonly NameException[],
): readonly Miss[] {
  const unnamed = blankOut(paragraphs, paragraphs, namesIn(explainer));
  const excuses = exceptions.map(({text}) => text);
  const left = blankOut(unnamed, paragraphs, excuses);
  const places = new Map<string, Set<number>>();
  for (const {name, paragraph} of capitalised(left, paragraphs)) places.set(name, (places.get(name) ?? new Set()).add(paragraph));
  return [
    ...[...places].map(([name, numbers]) => ({
      place: `paragraph ${[...numbers].join(', ')}`,
      what: `“${name}” is nobody’s name or alias`,
      remedy: 'add the actor or the alias, or an exception with its reason to the exceptions',
    })),
    ...excuses
      .filter((name) => blankOut(unnamed, paragraphs, [name]).every((text, index) => text === unnamed[index]))
      .map((name) => ({place: 'exceptions, names', what: `“${name}” needs no exception`, remedy: 'remove it'})),
  ];
}

/** Every alias is a form of the name that the text uses. */
export function aliasMisses(explainer: Explainer, paragraphs: readonly string[]): readonly Miss[] {
  return explainer.actors.flatMap(({id, aliases}) =>
    aliases
      .filter((alias) => !paragraphs.some((paragraph) => occurrences(paragraph, alias).length))
      .map((alias) => ({
        place: `actor ${id}`,
        what: `alias “${alias}” is not in the text`,
        remedy: 'copy the form that the text uses, or leave it out',
      })),
  );
}

function namesIn({actors, events, sources, publisher}: Explainer): readonly string[] {
  const places = events.flatMap(({place = ''}) => [place, ...place.split(/[,;]\s*/)]);
  return [
    ...actors.flatMap(({name, aliases}) => [name, ...aliases]),
    ...places,
    ...sources.flatMap((source) => [source.title, source.publisher ?? '']),
    publisher,
  ].filter(Boolean);
}

/** `texts` with every one of the names dotted out, wherever it stands in `original`: names may overlap. */
function blankOut(texts: readonly string[], original: readonly string[], names: readonly string[]): readonly string[] {
  return texts.map((text, index) => {
    const signs = text.split('');
    for (const name of names) for (const at of occurrences(original[index] ?? '', name)) signs.fill('·', at, at + name.length);
    return signs.join('');
  });
}
