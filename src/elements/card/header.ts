import {html, nothing, type TemplateResult} from 'lit';
import type {Actor} from '../../explainer/schema.js';
import type {Context} from '../../internal/attribution.js';
import {safeUrl} from '../../internal/safe-url.js';

/** The actor’s picture from the page or the document, else a quiet emblem drawn from kind and initials. */
export function portrait(actor: Actor, {base, messages}: Context): TemplateResult {
  const src = safeUrl(actor.image?.src, base);
  return html`<div class="portrait" part="portrait">
    <slot name="portrait">
      ${
        src
          ? html`<img
              src=${src}
              alt=${actor.image?.alt || messages.card.portrait(actor.name)}
              referrerpolicy="no-referrer"
              loading="lazy"
            />`
          : html`<span class="emblem" data-kind=${actor.kind} aria-hidden="true"
              >${actor.unnamed ? (actor.count ?? '–') : initials(actor.name)}</span
            >`
      }
    </slot>
  </div>`;
}

/** The first letters of the first and last words, by grapheme where the engine can tell. */
function initials(name: string): string {
  const all = name.split(/[\s-]+/).filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  const letters = all.length > 1 ? [all[0], all.at(-1)] : [all[0] ?? name];
  return letters.map((word) => [...new Intl.Segmenter().segment(word ?? '')][0]?.segment ?? '').join('');
}

/** Kind, name, role, and the other forms of the name. */
export function header(actor: Actor, level: number, context: Context): TemplateResult {
  const {messages} = context;
  const kind = messages.kinds[actor.kind] + (actor.count && actor.count > 1 ? ` · ${messages.card.people(actor.count)}` : '');
  return html`<header>
    ${portrait(actor, context)}
    <div class="title">
      <p class="kind small muted">${kind}</p>
      <div class="heading" part="name" role="heading" aria-level=${level} tabindex="-1">${actor.name}</div>
      ${actor.names.map(({text, lang}) => html`<p class="name-in" lang=${lang}><bdi>${text}</bdi></p>`)}
      <p class="role">${actor.role}</p>
      ${actor.aliases.length ? html`<p class="small muted">${messages.card.also} ${actor.aliases.join(', ')}</p>` : nothing}
      ${actor.image ? html`<p class="small muted">${actor.image.credit}</p>` : nothing}
    </div>
  </header>`;
}
