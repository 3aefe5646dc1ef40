/** `npm start`: a page at one origin, embedding widgets from a publisher's files at another, which is the normal case. */
import {examplePage, listen, publisherFiles} from './servers.js';

const FIRST_PORT = 8080;
const wanted = Number(process.env['PORT']) || FIRST_PORT;

// The page takes the wanted port, so the files' server starts after it; the page needs that one's origin only when asked for.
let publisher = '';
const page = await listen((request, response) => examplePage(publisher)(request, response), wanted);
publisher = (await listen(publisherFiles(), page.port + 1)).origin;

console.log(`
  A page with all widgets:   ${page.origin}/
  The publisher's files:     ${publisher}/v1/explainer.js

  Stop with Ctrl+C.`);
