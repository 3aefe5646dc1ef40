import type {Edition} from '../../embed/addresses.js';
import {snippet, type Channel} from '../../embed/snippet.js';
import {tell} from '../../embed/told/index.js';
import {isTextLevel, type Widget} from '../../embed/widget.js';
import type {Explainer} from '../../explainer/types.js';
import {fillForm, fragmentOf, readForm, showFields} from './choices.js';

const find = <T extends Element>(selector: string): T => document.querySelector<T>(selector)!;
const form = find<HTMLFormElement>('#choices');
const preview = find<HTMLElement>('#preview');
const code = find<HTMLTextAreaElement>('#code');
const status = find<HTMLOutputElement>('#status');
const {base = '', script, integrity} = find<HTMLElement>('.builder').dataset;
const publisher = {baseUrl: base, pinned: script && integrity ? {script, integrity} : undefined};

const radio = (name: string): string => find<HTMLInputElement>(`input[name=${name}]:checked`).value;

function update(explainer: Explainer): void {
  const widget = readForm(form);
  showFields(form, widget.kind);
  history.replaceState(null, '', `#${fragmentOf(widget)}`);
  const channel = radio('channel') as Channel;
  for (const note of document.querySelectorAll<HTMLElement>('.note')) note.hidden = note.dataset['channel'] !== channel;
  code.value = codeOf(explainer, widget, channel);
  code.classList.toggle('refused', !code.value.startsWith('<'));
  find<HTMLButtonElement>('#copy').disabled = !code.value.startsWith('<');
  status.textContent = '';
  show(explainer, widget);
}

/** The code, or why there is none and what would do. */
function codeOf(explainer: Explainer, widget: Widget, channel: Channel): string {
  const edition = new FormData(form).get('edition') as Edition;
  try {
    return snippet(explainer, widget, {...publisher, channel, edition});
  } catch (error) {
    return capital((error as Error).message);
  }
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** The widget itself, as wide as chosen; what belongs into a sentence stands in one. */
function show(explainer: Explainer, widget: Widget): void {
  preview.dataset['width'] = radio('width');
  const element = document.createElement(`explainer-${widget.kind}`);
  // This site’s own copy: the base URL may not be served yet.
  element.setAttribute('src', 'latest.json');
  for (const [name, value] of Object.entries(widget.attributes)) element.setAttribute(name, value);
  preview.classList.toggle('dark', widget.attributes['theme'] === 'dark');
  preview.classList.toggle('light', widget.attributes['theme'] === 'light');
  if (!isTextLevel(widget)) return preview.replaceChildren(element);
  const sentence = document.createElement('p');
  if (widget.kind === 'term') element.textContent = tell(explainer, widget).title;
  sentence.append('Your sentence, with ', element, ' in it.');
  preview.replaceChildren(sentence);
}

async function copy(): Promise<void> {
  code.select();
  try {
    await navigator.clipboard.writeText(code.value);
    status.textContent = 'Copied.';
  } catch {
    status.textContent = 'Copying is not allowed here: the code is selected, press Ctrl+C or ⌘C.';
  }
}

// On a phone, what a phone shows.
if (find<HTMLElement>('.stage').clientWidth < 480) find<HTMLInputElement>('input[name=width][value="320"]').checked = true;

const response = await fetch('latest.json');
const explainer = (await response.json()) as Explainer;
fillForm(form, location.hash.slice(1));
for (const event of ['input', 'change']) form.addEventListener(event, () => update(explainer));
for (const input of document.querySelectorAll('.radios input')) input.addEventListener('change', () => update(explainer));
addEventListener('hashchange', () => {
  fillForm(form, location.hash.slice(1));
  update(explainer);
});
find('#copy').addEventListener('click', () => void copy());
update(explainer);
