/** A whole number as English writes it: without `Intl`, whose first number takes longer than a frame. */
export const grouped = (n: number): string => `${n}`.replace(/\B(?=(\d{3})+$)/g, ',');

/** “1 actor”, “1,200 actors”. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${grouped(n)} ${n === 1 ? one : many}`;
