import {element, escape} from '../../embed/markup.js';
import {renderText} from '../../embed/text-still.js';
import {TEXT_WIDTH} from '../../embed/still-sizes.js';
import {credit, inPlainEnglish} from '../../embed/told/told.js';
import {formatDate} from '../../explainer/dates.js';
import type {Explainer} from '../../explainer/types.js';
import {baseOf, type Publisher} from '../../embed/addresses.js';
import {document} from './page.js';

/** Why a widget is no longer there, as far as the document says. */
export function goneNotice(explainer: Explainer, key: string): string {
  const {messages, texts} = inPlainEnglish(explainer);
  const withdrawal = explainer.withdrawn.find(({ids}) => ids.some((id) => key.endsWith(`-${id}`)));
  if (!withdrawal) return texts.gone(explainer.title);
  return texts.withdrawn(formatDate(withdrawal.date, messages.lang, messages.dates), withdrawal.reason);
}

/** What stands where the page of a widget was: why it is gone, and the way to what there is. */
export const gonePage = (explainer: Explainer, notice: string, {baseUrl}: Publisher): string =>
  document(
    {
      lang: explainer.lang,
      title: explainer.title,
      head: [
        element('meta', {name: 'robots', content: 'noindex'}),
        element('link', {rel: 'canonical', href: `${baseOf(baseUrl)}explainers/${explainer.id}/`}),
        element('link', {rel: 'stylesheet', href: '../../../assets/frame.css'}),
      ].join(''),
    },
    element('p', {class: 'gone'}, `${escape(notice)} `, element('a', {href: '../', target: '_top'}, escape(explainer.title))),
  );

/** The same in place of a picture. */
export function goneStill(explainer: Explainer, notice: string, theme: 'light' | 'dark'): string {
  const told = {title: notice, role: '', quotation: '', lines: [], more: 0, notices: [], ...credit(inPlainEnglish(explainer))};
  return renderText(explainer, told, {width: TEXT_WIDTH, theme, more: ''});
}
