/** A number as English writes it. Formatting small ones through `Intl` would cost a page of them more than all its drawing. */
export const grouped = (n: number): string => (n < 1000 ? `${n}` : n.toLocaleString('en'));

/** “1 actor”, “1,200 actors”. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${grouped(n)} ${n === 1 ? one : many}`;
