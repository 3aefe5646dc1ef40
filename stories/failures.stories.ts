import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {fallback} from './args.js';

const meta: Meta = {title: 'Failures'};
export default meta;

/** What a story expects the console to say: it is how the embedder learns what is wrong. */
const says = (...patterns: string[]) => ({parameters: {console: patterns}});
const data = (document: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(document))}`;

/** The fallback stays, and the console names the actors there are. */
export const UnknownId: StoryObj = {
  render: () => html`<explainer-card actor="nobody">${fallback}</explainer-card>`,
  ...says('unknown-id: actor="nobody"'),
};
/** The documented default is used. */
export const UnknownValue: StoryObj = {
  render: () => html`<explainer-card actor="laith" variant="huge">${fallback}</explainer-card>`,
  ...says('variant="huge" is not a valid value'),
};
export const NotFound: StoryObj = {
  render: () => html`<explainer-quote quote="quote-kafr-kila" src="missing.json">${fallback}</explainer-quote>`,
  ...says('not-found: .*answered 404', 'Failed to load resource'),
};
/** Shown without what is wrong; the console says what would be right. */
export const UnknownDate: StoryObj = {
  render: () => html`<explainer-timeline since="spring">${fallback}</explainer-timeline>`,
  ...says('since="spring" is not a valid value'),
};
/** Without a fallback, a short word. */
export const NoFallback: StoryObj = {
  render: () => html`<explainer-card actor="nobody-here"></explainer-card>`,
  ...says('unknown-id: actor="nobody-here"'),
};
export const NotAnExplainer: StoryObj = {
  render: () => html`<explainer-network src=${data({hello: 'world'})}>${fallback}</explainer-network>`,
  ...says('invalid: ', 'has \\d+ problem'),
};
