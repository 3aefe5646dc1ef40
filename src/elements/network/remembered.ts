/** `compute`, giving its last result again while its arguments are the same. */
export function remembered<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: {args: A; result: R} | undefined;
  return (...args) => {
    if (last?.args.every((arg, i) => arg === args[i])) return last.result;
    last = {args, result: compute(...args)};
    return last.result;
  };
}
