/**
 * Runs in the measured page, as `window.bench`: an article of paragraphs with so many names in it, each in a tag. First with the
 * tag unknown, then defined; then put in once more, with the tag known from the start.
 */
/* global window, document, performance, customElements */

const NAMES_PER_PARAGRAPH = 5;
const WORDS =
  'and in the text that stands around them there are such words as any page has, so that lines are as long as lines are';

const article = (tag, count) => {
  const name = `<${tag} actor="qayis-khazali">Qayis Khazali</${tag}>`;
  const paragraph = `<p>${`${name} ${WORDS} `.repeat(NAMES_PER_PARAGRAPH)}</p>`;
  return paragraph.repeat(count / NAMES_PER_PARAGRAPH);
};

/** From now until the names are drawn and the text is laid out, in milliseconds. */
async function timed(tag, act) {
  const start = performance.now();
  act();
  await Promise.all([...document.querySelectorAll(tag)].map((element) => element.updateComplete));
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

const rest = () => new Promise((done) => setTimeout(done, 100));

window.bench = {
  async show(tag, count, module) {
    const define = module && (await import(module)).define;
    const html = article(tag, count);
    document.body.innerHTML = html;
    document.body.getBoundingClientRect();
    await rest();
    const upgrade = define ? await timed(tag, () => define({}, tag)) : 0;
    await rest();
    document.body.replaceChildren();
    await rest();
    const insert = await timed(tag, () => (document.body.innerHTML = html));
    if (define && !(document.querySelector(tag) instanceof customElements.get(tag))) throw new Error(`${tag} is not defined`);
    return {upgrade, insert};
  },
};
