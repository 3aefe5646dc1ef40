import {preview} from '../site/preview.js';
import {UnpublishableError} from '../site/publish/publish.js';
import {examplePage, listen} from '../site/servers.js';
import {readJson} from './files/read.js';
import {complain} from './terminal/exit.js';
import {print} from './terminal/print.js';

export interface ServeFileOptions {
  readonly port: number;
  readonly hostPage?: string;
}

/** Serves the document in a file until it is stopped, and says where. */
export async function serveFile(file: string, {port, hostPage}: ServeFileOptions): Promise<void> {
  readJson(file); // says by itself what is wrong with the file
  try {
    const {url} = await preview({file, port, onPublished: report});
    const origin = url.slice(0, -1);
    const host = hostPage === undefined ? undefined : await listen(examplePage(origin, hostPage), Number(new URL(url).port) + 1);
    console.log(`
  The site:                  ${url}
${host ? `  A page that embeds it:     ${host.origin}/\n` : ''}  Its script:                ${url}v1/explainer.js

  Stop with Ctrl+C.`);
  } catch (error) {
    if (!(error instanceof UnpublishableError)) throw error;
    report(error);
  }
}

function report(error: Error | undefined): void {
  if (!error) console.log('  Published again.');
  else if (error instanceof UnpublishableError)
    print(
      {problems: error.problems.map(({pointer, message, remedy}) => ({place: pointer || '/', what: message, remedy})), lines: []},
      {},
    );
  else complain(error.message);
}
