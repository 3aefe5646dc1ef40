import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import packaged from '../src/articles/iran-iraq-militias-2018/index.js';
import {type Args, attribute, fallback} from './args.js';

const quote = (args: Args) =>
  html`<explainer-quote quote=${attribute(args['quote'])} variant=${attribute(args['variant'])} theme=${attribute(args['theme'])}
    >${fallback}</explainer-quote
  >`;

const meta: Meta<Args> = {
  title: 'Quote',
  component: 'explainer-quote',
  render: quote,
  args: {quote: 'quote-kafr-kila', variant: 'callout', theme: 'auto'},
  argTypes: {
    quote: {control: 'select', options: packaged.quotes.map(({id}) => id)},
    variant: {control: 'inline-radio', options: ['callout', 'pull', 'inline']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Callout: Story = {};
export const Pull: Story = {args: {quote: 'quote-ultimate-goal', variant: 'pull'}};
/** In the host’s sentence and style; the mark opens who said it. */
export const Inline: Story = {
  render: () =>
    html`<p>
      He said that the <explainer-quote quote="quote-closest-ties" variant="inline">closest ties</explainer-quote>, and left it
      there.
    </p>`,
};
/** A fragment is not dressed as a sentence. */
export const Fragment: Story = {args: {quote: 'quote-closest-ties'}};
/** A record’s words about somebody are not speech. */
export const Record: Story = {args: {quote: 'quote-every-group'}};
export const Listing: Story = {args: {quote: 'quote-advisor'}};
/** Words merely set in quotation marks: never a callout. */
export const Term: Story = {args: {quote: 'quote-special-groups'}};
export const Dark: Story = {args: {theme: 'dark'}};
export const RightToLeft: Story = {render: (args) => html`<div dir="rtl">${quote(args)}</div>`};
/** Press another name in the card: the words are of whoever is chosen. */
export const InAGroup: Story = {
  render: () =>
    html`<explainer-card group="words" actor="qayis-khazali"></explainer-card>
      <explainer-quote group="words" quote="quote-kafr-kila"></explainer-quote>`,
};
