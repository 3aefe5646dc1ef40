import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import packaged from '../src/articles/iran-iraq-militias-2018/index.js';
import type {ExplainerNetwork} from '../src/elements/network/index.js';
import {type Args, attribute, fallback} from './args.js';

const network = (args: Args) =>
  html`<explainer-network
    focus=${attribute(args['focus'])}
    depth=${attribute(args['depth'])}
    actor-kinds=${attribute(args['actor-kinds'])}
    relation-types=${attribute(args['relation-types'])}
    view=${attribute(args['view'])}
    theme=${attribute(args['theme'])}
    group=${attribute(args['group'])}
    heading-level=${attribute(args['heading-level'])}
    src=${attribute(args['src'])}
    from=${attribute(args['from'])}
    to=${attribute(args['to'])}
    exclude=${attribute(args['exclude'])}
    ?tour=${args['tour'] === true}
    ?no-zoom=${args['no-zoom'] === true}
    ?no-legend=${args['no-legend'] === true}
    >${fallback}</explainer-network
  >`;

const meta: Meta<Args> = {
  title: 'Network',
  component: 'explainer-network',
  render: network,
  args: {view: 'diagram', theme: 'auto', 'no-zoom': false, 'no-legend': false},
  argTypes: {
    focus: {control: 'select', options: [undefined, ...packaged.actors.map(({id}) => id)]},
    depth: {control: 'number'},
    from: {control: 'select', options: [undefined, ...packaged.actors.map(({id}) => id)]},
    to: {control: 'select', options: [undefined, ...packaged.actors.map(({id}) => id)]},
    view: {control: 'inline-radio', options: ['diagram', 'table']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Whole: Story = {};
/** One actor and those tied to it. */
export const Neighbourhood: Story = {args: {focus: 'qayis-khazali', depth: 1}};
/** The whole diagram, with one actor brought out. */
export const Focus: Story = {args: {focus: 'iran'}};
/** As after a press on a name: its ties in the panel. */
export const Chosen: Story = {
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector<ExplainerNetwork>('explainer-network');
    element?.select('musa-ali-daqduq');
    await element?.updateComplete;
  },
};
/** How are these two connected? */
export const Connected: Story = {args: {from: 'qassem-suleimani', to: 'laith'}};
export const Tour: Story = {args: {tour: true}};
export const OneKindOfActor: Story = {args: {'actor-kinds': 'person group'}};
export const OneTypeOfRelation: Story = {args: {'relation-types': packaged.relations[0]?.type}};
export const Table: Story = {args: {view: 'table'}};
export const Dark: Story = {args: {theme: 'dark'}};
export const WithoutZoomAndLegend: Story = {args: {'no-zoom': true, 'no-legend': true}};
/** A document without `layouts`: the positions are computed on the page. */
export const ComputedLayout: Story = {
  render: (args) => {
    const {layouts: _, ...document} = packaged;
    return network({...args, src: `data:application/json,${encodeURIComponent(JSON.stringify(document))}`});
  },
};
/** So many that they are painted on a canvas: a made-up document. */
export const Large: Story = {
  render: (args) => {
    const {layouts: _, tour: __, ...document} = packaged;
    const copies = Array.from({length: 8}, (_, copy) => (id: string) => (copy ? `${id}-${copy}` : id));
    const large = {
      ...document,
      title: 'A made-up large network',
      actors: copies.flatMap((name) => document.actors.map((actor) => ({...actor, id: name(actor.id), facts: [], basis: []}))),
      relations: copies.flatMap((name, copy) =>
        document.relations.map((relation) => ({
          ...relation,
          id: name(relation.id),
          from: name(relation.from),
          to: copies[(copy + (relation.to.length % 3 ? 0 : 1)) % copies.length]!(relation.to),
        })),
      ),
      quotes: [],
      events: [],
    };
    return network({...args, src: `data:application/json,${encodeURIComponent(JSON.stringify(large))}`});
  },
};
/** With a card that follows. */
export const InAGroup: Story = {
  render: () =>
    html`<explainer-network group="network-story" focus="qayis-khazali" depth="1"></explainer-network>
      <explainer-card group="network-story" actor="qayis-khazali"></explainer-card>`,
};
/** The page sets the height; the diagram takes what is left. */
export const GivenHeight: Story = {
  render: (args) =>
    html`<style>
        .low explainer-network {
          block-size: 700px;
        }
      </style>
      <div class="low">${network(args)}</div>`,
};
/** From 200 pixels up. */
export const Narrow: Story = {
  render: (args) =>
    html`<style>
        .narrow {
          inline-size: 320px;
        }
      </style>
      <div class="narrow">${network(args)}</div>`,
};
export const RightToLeft: Story = {render: (args) => html`<div dir="rtl">${network(args)}</div>`};
