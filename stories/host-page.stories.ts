import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';

const meta: Meta = {title: 'Host page'};
export default meta;

/** An article page of another publisher, with the widgets in it, sharing a selection. */
const page = (style: TemplateResult): TemplateResult =>
  html`${style}
    <div class="page">
      <h1>A page of another publisher</h1>
      <p>
        Paragraphs of the page’s own stand around the widgets, in the page’s own style. They may name
        <explainer-term actor="hezbollah" group="page">Hezbollah</explainer-term>. A quotation may stand in a sentence, as
        <explainer-quote quote="quote-closest-ties" variant="inline">a few words</explainer-quote> do here.
      </p>
      <explainer-card actor="qayis-khazali" group="page" heading-level="2"><p>Who Qayis Khazali is.</p></explainer-card>
      <p>The page goes on between the widgets.</p>
      <explainer-quote quote="quote-ultimate-goal" variant="pull" group="page"><p>What was said.</p></explainer-quote>
      <explainer-network group="page" heading-level="2"><p>Who is tied to whom.</p></explainer-network>
      <explainer-timeline group="page" heading-level="2"><p>What happened when.</p></explainer-timeline>
      <p>And on after them.</p>
    </div>`;

export const Plain: StoryObj = {
  render: () =>
    page(
      html`<style>
        .page {
          max-inline-size: 44rem;
          margin: auto;
          font:
            1.125rem/1.6 Georgia,
            serif;
        }
      </style>`,
    ),
};
export const Tinted: StoryObj = {
  render: () =>
    page(
      html`<style>
        .page {
          padding: 2rem;
          background: #fff1e5;
          color: #33302e;
          font-family: Georgia, serif;
          --explainer-surface: #fff1e5;
          --explainer-line: #ccc1b7;
          --explainer-muted: #66605c;
        }
      </style>`,
    ),
};
export const Dark: StoryObj = {
  render: () =>
    page(
      html`<style>
        .page {
          padding: 2rem;
          color-scheme: dark;
          background: #101114;
          color: #e8e8e6;
        }
      </style>`,
    ),
};
/** A page whose CSS would upset whatever inherits it. */
export const Hostile: StoryObj = {
  render: () =>
    page(
      html`<style>
        .page {
          text-transform: uppercase;
          letter-spacing: 0.2em;
          line-height: 0.9;
          font-style: italic;
          text-align: right;
        }
        .page * {
          box-sizing: content-box;
        }
      </style>`,
    ),
};
export const RightToLeft: StoryObj = {render: () => html`<div dir="rtl">${page(html``)}</div>`};
