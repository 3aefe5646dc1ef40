import {dirname, resolve} from 'node:path';
import {publish, UnpublishableError} from '../site/publish/publish.js';
import {readJson} from './files/read.js';
import type {Outcome} from './terminal/print.js';
import {startProgress} from './terminal/progress.js';

export interface PublishFileOptions {
  readonly output: string;
  readonly baseUrl: string;
  readonly png: boolean;
}

/** Publishes the document in a file; says what was written, or what is wrong with the document. */
export async function publishFile(file: string, {output, baseUrl, png}: PublishFileOptions): Promise<Outcome> {
  const json = readJson(file);
  let progress = startProgress('Publishing');
  let current = '';
  try {
    const {explainer, files, changed, warnings} = await publish(json, {
      baseUrl,
      out: output,
      beside: dirname(resolve(file)),
      ...(!png && {fonts: null}),
      onProgress(step, done, of) {
        if (step !== current) {
          progress.end();
          progress = startProgress((current = step));
        }
        progress.at(done / of);
      },
    });
    return {
      problems: [],
      lines: [
        ...warnings,
        'Serve it with the header Access-Control-Allow-Origin: *, as _headers, vercel.json and the settings in servers/ do: without it no other site can embed it.',
        `${output}: ${explainer.title}, version ${explainer.version}. ${files} files, ${changed} of them new or changed.`,
      ],
      details: {output, id: explainer.id, version: explainer.version, files, changed, warnings},
    };
  } catch (error) {
    if (!(error instanceof UnpublishableError)) throw error;
    const problems = error.problems.map(({pointer, message, remedy}) => ({place: pointer || '/', what: message, remedy}));
    return {problems, lines: [`${file} cannot be published; nothing was written.`]};
  } finally {
    progress.end();
  }
}
