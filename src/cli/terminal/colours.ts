import pc from 'picocolors';

/** Only a terminal shows colours; a file or another program would get their codes as text. See https://no-color.org. */
const coloured = ({isTTY}: NodeJS.WriteStream): boolean => Boolean(isTTY) && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

export const out = pc.createColors(coloured(process.stdout));
export const err = pc.createColors(coloured(process.stderr));
