import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import packaged from '../src/articles/iran-iraq-militias-2018/index.js';
import {type Args, attribute, fallback} from './args.js';

const timeline = (args: Args) =>
  html`<explainer-timeline
    src=${attribute(args['src'])}
    actor=${attribute(args['actor'])}
    since=${attribute(args['since'])}
    until=${attribute(args['until'])}
    exclude=${attribute(args['exclude'])}
    theme=${attribute(args['theme'])}
    ?deep-link=${args['deep-link'] === true}
    >${fallback}</explainer-timeline
  >`;

const meta: Meta<Args> = {
  title: 'Timeline',
  component: 'explainer-timeline',
  render: timeline,
  args: {theme: 'auto'},
  argTypes: {
    actor: {control: 'select', options: ['', ...packaged.actors.map(({id}) => id)]},
    since: {control: 'text'},
    until: {control: 'text'},
    exclude: {control: 'text'},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
  },
};
export default meta;

type Story = StoryObj<Args>;

/** The marks are as long as the time that a date leaves open; what the text does not date stands apart. */
export const Everything: Story = {};
export const OfAnActor: Story = {args: {actor: 'qayis-khazali'}};
/** Months instead of years on the axis, and what cannot be told is left out and counted. */
export const Period: Story = {args: {since: '2007', until: '2009-06'}};
/** No room for an axis: the list alone, with the same marks. */
export const Narrow: Story = {
  render: (args) =>
    html`<style>
        .narrow {
          inline-size: 320px;
        }
      </style>
      <div class="narrow">${timeline(args)}</div>`,
};
export const Narrowest: Story = {
  render: (args) =>
    html`<style>
        .narrowest {
          inline-size: 200px;
        }
      </style>
      <div class="narrowest">${timeline(args)}</div>`,
};
/** Press a name in either: the other follows. */
export const InAGroup: Story = {
  render: () =>
    html`<explainer-card actor="qayis-khazali" group="history" variant="compact"></explainer-card>
      <explainer-timeline group="history"></explainer-timeline>`,
};
/** A hundred at a time, so that the page stays quick: a made-up document. */
export const Long: Story = {
  render: (args) => {
    const {layouts: _, tour: __, ...document} = packaged;
    const [event] = document.events;
    const events = Array.from({length: 250}, (_, index) => ({
      ...event!,
      id: `made-up-${index}`,
      title: `Made-up event ${index + 1}`,
      date: `${1900 + Math.floor(index / 3)}`,
    }));
    const long = {...document, title: 'A made-up long history', events: [...document.events, ...events]};
    return timeline({...args, src: `data:application/json,${encodeURIComponent(JSON.stringify(long))}`});
  },
};
export const NothingThere: Story = {args: {since: '1900', until: '1901'}};
export const Dark: Story = {args: {theme: 'dark'}};
/** Time runs from the right. */
export const RightToLeft: Story = {render: (args) => html`<div dir="rtl">${timeline(args)}</div>`};
