/** Not part of what every page downloads: what is said when something is wrong, among others. */
export const seldom = () => import('./seldom.js');

/** Tells the embedder, in production too, what is wrong and what would be right: once per tag and message. */
export const warn = (widget: Element, message: string): void => void seldom().then(({say}) => say(widget, message));

/** Tells that a value of an attribute is passed over, and which there are. */
export const ignored = (widget: Element, attribute: string, value: unknown, valid: readonly unknown[]): void =>
  void seldom().then(({ignored}) => ignored(widget, attribute, value, valid));

/** The value if it is one of the `valid` ones, else `fallback`, after a warning. */
export function oneOf<const T extends string | number>(
  widget: Element,
  attribute: string,
  value: unknown,
  valid: readonly T[],
  fallback: T,
): T {
  if (valid.includes(value as T)) return value as T;
  ignored(widget, attribute, value, valid);
  return fallback;
}

/** Has attributes looked at that the element does not know: most likely slips of the pen. */
export function checkAttributes(element: Element, known: readonly string[]): void {
  const others = element
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !/^(id|class|style|lang|dir|hidden|exportparts)$/.test(name));
  if (others.length) void seldom().then(({unknownAttributes}) => unknownAttributes(element, others, known));
}
