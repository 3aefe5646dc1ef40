import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import packaged from '../src/articles/iran-iraq-militias-2018/index.js';
import {type Args, attribute, fallback} from './args.js';

const card = (args: Args) =>
  html`<explainer-card
    actor=${attribute(args['actor'])}
    variant=${attribute(args['variant'])}
    theme=${attribute(args['theme'])}
    group=${attribute(args['group'])}
    heading-level=${attribute(args['heading-level'])}
    source-url=${attribute(args['source-url'])}
    ?browse=${args['browse'] === true}
    >${fallback}</explainer-card
  >`;

const meta: Meta<Args> = {
  title: 'Card',
  component: 'explainer-card',
  render: card,
  args: {actor: 'qayis-khazali', variant: 'full', theme: 'auto', browse: false},
  argTypes: {
    actor: {control: 'select', options: packaged.actors.map(({id}) => id)},
    variant: {control: 'inline-radio', options: ['full', 'compact']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Person: Story = {};
export const Group: Story = {args: {actor: 'asaib-ahl-al-haq'}};
export const State: Story = {args: {actor: 'iran'}};
export const Institution: Story = {args: {actor: 'pmf'}};
/** People the text does not name: the emblem has their number. */
export const Unnamed: Story = {args: {actor: 'five-us-soldiers'}};
/** A tie opens that actor in place, with a way back. */
export const Browse: Story = {args: {actor: 'laith', browse: true}};
export const Compact: Story = {args: {variant: 'compact'}};
export const Dark: Story = {args: {theme: 'dark'}};
/** Claims link to their place in the text. */
export const WithTheArticlesAddress: Story = {args: {actor: 'laith', 'source-url': 'https://publisher.example/article'}};
/** Two cards that share a selection: press a name in either. */
export const InAGroup: Story = {
  render: () =>
    html`<div class="columns">
      <explainer-card actor="qayis-khazali" group="story"></explainer-card>
      <explainer-card actor="qayis-khazali" group="story" variant="compact"></explainer-card>
    </div>`,
};
/** The page’s own picture. */
export const Portrait: Story = {
  render: () =>
    html`<explainer-card actor="laith">
      <svg slot="portrait" role="img" aria-label="A square, where the page’s picture would be" viewBox="0 0 1 1">
        <rect width="1" height="1" fill="#7a8a99" />
      </svg>
    </explainer-card>`,
};
/** From 200 pixels up. */
export const Narrow: Story = {
  render: (args) =>
    html`<style>
        .narrow {
          inline-size: 200px;
        }
      </style>
      <div class="narrow">${card(args)}</div>`,
};
export const RightToLeft: Story = {render: (args) => html`<div dir="rtl">${card(args)}</div>`};
