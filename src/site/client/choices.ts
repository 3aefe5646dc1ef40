import type {Widget, WidgetKind} from '../../embed/widget.js';

/** The form’s fields, and where each one’s value goes in the widget’s attributes. */
const FIELDS: Readonly<Record<WidgetKind, Readonly<Record<string, string>>>> = {
  card: {actor: 'actor', variant: 'card-variant'},
  network: {focus: 'focus', depth: 'depth', view: 'view'},
  quote: {quote: 'quote', variant: 'quote-variant'},
  timeline: {actor: 'of', since: 'since', until: 'until'},
  term: {actor: 'actor'},
};
const COMMON = {theme: 'theme', lang: 'lang'};

/** The widget that the form describes. */
export function readForm(form: HTMLFormElement): Widget {
  const values = new FormData(form);
  const kind = values.get('widget') as WidgetKind;
  const attributes = Object.entries({...FIELDS[kind], ...COMMON}).flatMap(([attribute, field]) => {
    const value = values.get(field);
    return typeof value === 'string' && value.trim() ? [[attribute, value.trim()] as const] : [];
  });
  return {kind, attributes: Object.fromEntries(attributes)};
}

/** Sets the form to what the page’s fragment asks for, as the catalogue’s links do. */
export function fillForm(form: HTMLFormElement, fragment: string): void {
  const asked = new URLSearchParams(fragment);
  const kind = (asked.get('widget') ?? '') as WidgetKind;
  // Another explainer’s page may have been asked for a widget that this one has nothing for.
  if (!form.querySelector(`[name=widget] [value="${CSS.escape(kind)}"]`)) return;
  set(form, 'widget', kind);
  for (const [attribute, field] of Object.entries({...FIELDS[kind], ...COMMON}))
    set(form, field, asked.get(attribute) ?? undefined);
}

function set(form: HTMLFormElement, name: string, value: string | undefined): void {
  const field = form.elements.namedItem(name);
  if (value !== undefined && (field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) field.value = value;
}

/** Shows only the fields that the widget has. */
export function showFields(form: HTMLFormElement, kind: WidgetKind): void {
  for (const field of form.querySelectorAll<HTMLElement>('[data-only]'))
    field.hidden = !field.dataset['only']!.split(' ').includes(kind);
}

/** The widget as a fragment: a page with it can be linked to, and comes back after a reload. */
export const fragmentOf = ({kind, attributes}: Widget): string => new URLSearchParams({widget: kind, ...attributes}).toString();
