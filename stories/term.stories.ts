import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import packaged from '../src/articles/iran-iraq-militias-2018/index.js';
import {annotate} from '../src/elements/term/annotate.js';
import {type Args, attribute} from './args.js';

const term = (args: Args, text = packaged.actors.find(({id}) => id === args['actor'])?.name ?? 'Somebody') =>
  html`<explainer-term
    actor=${attribute(args['actor'])}
    theme=${attribute(args['theme'])}
    group=${attribute(args['group'])}
    exclude=${attribute(args['exclude'])}
    >${text}</explainer-term
  >`;

const meta: Meta<Args> = {
  title: 'Term',
  component: 'explainer-term',
  render: (args) => html`<p>A sentence of the page’s own that names ${term(args)} and goes on after the name.</p>`,
  args: {actor: 'qayis-khazali', theme: 'auto'},
  argTypes: {
    actor: {control: 'select', options: packaged.actors.map(({id}) => id)},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Presses a name, and waits for the card, or for what there is in its place. */
const press = async (canvas: HTMLElement, selector = 'explainer-term') => {
  const element = canvas.querySelector(selector)!;
  await customElements.whenDefined('explainer-term');
  await (element as HTMLElementTagNameMap['explainer-term']).updateComplete;
  element.shadowRoot!.querySelector<HTMLElement>('[role=button]')!.click();
  await new Promise<void>((done) => {
    for (const type of ['explainer-ready', 'explainer-error']) element.addEventListener(type, () => done(), {once: true});
  });
};
const pressed: Story['play'] = ({canvasElement}) => press(canvasElement);

/** At rest: the page’s text, with a discreet underline. */
export const InText: Story = {};
/** Rest on it, tap it, or focus it and press Enter. */
export const Open: Story = {play: pressed};
export const Dark: Story = {args: {theme: 'dark'}, play: pressed};
/** The text takes all of the page’s style, the card none of it. */
export const InThePagesStyle: Story = {
  render: (args) => html`
    <style>
      .loud {
        font:
          italic 1.5rem/2 Georgia,
          serif;
        letter-spacing: 0.05em;
        text-transform: uppercase;
        color: #7a1f1f;
      }
    </style>
    <p class="loud">A heading-like line that names ${term(args)}, too.</p>
  `,
  play: pressed,
};
export const RightToLeft: Story = {
  args: {actor: 'hezbollah'},
  render: (args) => html`<p dir="rtl" lang="ar">كلمات قبل ${term(args, 'حزب الله')} وكلمات بعده في السطر نفسه.</p>`,
  play: pressed,
};
/** With a full card on the page, the small one leads there; in a group, it follows. */
export const WithAFullCard: Story = {
  args: {actor: 'laith', group: 'story'},
  render: (args) => html`
    <p>Of the two brothers, ${term(args)} is the one named here.</p>
    <explainer-card actor="qayis-khazali" group="story"><p>Who Qayis Khazali is.</p></explainer-card>
  `,
  play: pressed,
};
/** An actor that the page does not show: plain text. */
export const Excluded: Story = {args: {exclude: 'qayis-khazali'}};
/** Pressed, a name that leads nowhere becomes plain text, and the console says why. */
export const Unknown: Story = {
  args: {actor: 'no-such-actor'},
  play: pressed,
  parameters: {console: ['\\[explainer-term\\] unknown-id: actor="no-such-actor"']},
};
/** A page’s own script has the first mention of each name marked: `annotate({elements, explainer})`. */
export const Annotated: Story = {
  render: () => html`
    <article>
      <h2>Names in Iraq</h2>
      <p>
        Asaib Ahl al-Haq is the group of Qayis Khazali. Khazali was captured with his brother Laith and with Musa Ali Daqduq of
        Hezbollah, and his files were declassified by U.S. Central Command.
      </p>
      <p>No name is marked twice, so not Khazali here; nor is one in a link, such as <a href="#hezbollah">Hezbollah</a>.</p>
    </article>
  `,
  play: ({canvasElement}) =>
    void annotate({elements: canvasElement.querySelectorAll('article'), explainer: packaged, each: 'first'}),
};
