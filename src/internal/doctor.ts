/** For `data-doctor`: what the console says, on the page too, under the widgets that it is about. */
const STYLE = `.doctor { all: initial; display: block; margin-block-start: 4px; padding: 8px 12px; font: 13px/1.4 system-ui, sans-serif;
color: #5b1a00; background: #fff3e0; border-inline-start: 4px solid #d9480f; overflow-wrap: anywhere; }`;

/** Adds a message under the widget that it is about. Not drawn by Lit, so that it is there whatever state the widget is in. */
export function prescribe({shadowRoot}: Element, message: string): void {
  if (!shadowRoot) return;
  const lines = [...shadowRoot.querySelectorAll('.doctor')];
  if (lines.some(({textContent}) => textContent === message)) return;
  if (!lines.length) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }
  const line = document.createElement('p');
  line.className = 'doctor';
  line.setAttribute('part', 'doctor');
  line.textContent = message;
  shadowRoot.append(line);
}
