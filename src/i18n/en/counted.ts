/** A number with its noun. English has one form for one, and one for all others. */
export const counted = (n: number, one: string, other: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : other}`;
