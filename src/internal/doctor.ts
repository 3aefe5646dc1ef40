/** For `data-doctor`: what the console says, on the page too, under the widgets that it is about. */
const STYLE =
  'all:initial;display:block;padding:8px;font:13px/1.4 sans-serif;color:#5b1a00;background:#fff3e0;overflow-wrap:anywhere';

/** Adds a message under the widget that it is about. Not drawn by Lit, so that it is there whatever state the widget is in. */
export function prescribe({shadowRoot}: Element, message: string): void {
  const lines = [...(shadowRoot?.querySelectorAll('[part=doctor]') ?? [])];
  if (lines.some(({textContent}) => textContent === message)) return;
  const line = document.createElement('p');
  line.setAttribute('part', 'doctor');
  line.style.cssText = STYLE;
  line.textContent = message;
  shadowRoot?.append(line);
}
