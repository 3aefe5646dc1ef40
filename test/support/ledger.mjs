/* global AbortSignal, document, EventTarget, IntersectionObserver, MutationObserver, Node, ResizeObserver */
/**
 * Keeps account of what can hold a widget after it has gone: who listens to what outlives it – the window, the document, fonts, media
 * queries – and what is observed. `ledger()` lists what is open, one line each. A script without imports and exports, as pages of
 * Node tests are given its text.
 */
{
  const open = new Map();
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const outlives = (target) =>
    !(target instanceof AbortSignal) &&
    (!(target instanceof Node) || [document, document.documentElement, document.body].includes(target));
  const isCapturing = (options) => Boolean(typeof options === 'object' ? options?.capture : options);
  const find = (...wanted) => [...open.keys()].find((entry) => wanted.every((value, i) => entry[i] === value));

  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    const entry = [target, type, listener, isCapturing(options)];
    const {signal, once} = Object(options);
    if (listener && outlives(target) && !signal?.aborted && !find(...entry)) {
      open.set(entry, `${target.constructor.name} hears ${type}`);
      if (signal) add.call(signal, 'abort', () => open.delete(entry));
      if (once) add.call(target, type, () => open.delete(entry), options);
    }
    add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    open.delete(find(target, type, listener, isCapturing(options)));
    remove.call(target, type, listener, options);
  };

  for (const {prototype, name} of [ResizeObserver, IntersectionObserver, MutationObserver]) {
    const {observe, unobserve, disconnect} = prototype;
    prototype.observe = function (target, ...options) {
      if (!find(this, target)) open.set([this, target], `${name} on ${target.nodeName.toLowerCase()} ${target.className}`);
      observe.call(this, target, ...options);
    };
    if (unobserve)
      prototype.unobserve = function (target) {
        open.delete(find(this, target));
        unobserve.call(this, target);
      };
    prototype.disconnect = function () {
      for (const entry of [...open.keys()]) if (entry[0] === this) open.delete(entry);
      disconnect.call(this);
    };
  }

  globalThis.ledger = () => [...open.values()].sort();
}
