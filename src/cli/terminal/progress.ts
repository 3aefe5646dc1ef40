/** How long a command may be silent, and how often it then says where it is, in milliseconds. */
const SILENT = 1000;
const EVERY = {terminal: 200, file: 5000};

/** Tells on stderr how far a command is, once it has taken more than a second. */
export interface Progress {
  /** `part` of the work is done, from 0 to 1. Cheap: call it as often as you like. */
  at(part: number): void;
  /** Clears the line; always call it. */
  end(): void;
}

/** Starts to tell of `what`, such as “Laying out”. On a terminal one line is kept up to date, elsewhere a few lines are added. */
export function startProgress(what: string): Progress {
  const {stderr} = process;
  const every = stderr.isTTY ? EVERY.terminal : EVERY.file;
  let last = '';
  let next = Date.now() + SILENT;
  const clear = (): void => void (stderr.isTTY && stderr.write('\r\u001b[K'));
  return {
    at(part) {
      if (Date.now() < next) return;
      next = Date.now() + every;
      const line = `${what} … ${Math.floor(part * 100)} %`;
      if (line === last) return;
      last = line;
      clear();
      stderr.write(`${line}${stderr.isTTY ? '' : '\n'}`);
    },
    end: clear,
  };
}

/** Does some work that says how far it is, and clears the line whatever happens. */
export function withProgress<T>(what: string, work: (tell: (part: number) => void) => T): T {
  const progress = startProgress(what);
  try {
    return work(progress.at);
  } finally {
    progress.end();
  }
}
