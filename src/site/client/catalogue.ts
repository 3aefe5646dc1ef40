/** Shows the widgets in whose names and texts all the words stand. Without script all of them are there. */
const form = document.querySelector<HTMLFormElement>('.search')!;
const input = form.querySelector('input')!;
const output = form.querySelector('output')!;

/** Without marks and case, which few type. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const items = [...document.querySelectorAll<HTMLElement>('.item')].map((element) => ({
  element,
  text: plain(`${element.dataset['names'] ?? ''} ${element.textContent}`),
}));

function find(): void {
  const words = plain(input.value).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const {element, text} of items) {
    element.hidden = !words.every((word) => text.includes(word));
    if (!element.hidden) shown++;
  }
  for (const section of document.querySelectorAll<HTMLElement>('.all'))
    section.hidden = section.querySelector('.item:not([hidden])') === null;
  output.textContent = `${shown} of ${items.length}`;
}

form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
input.addEventListener('input', find);
find();

export {};
