/** `npm run size`: what the built files weigh, against the budgets of DESIGN §7. Exits with 1 over budget. */
import {existsSync, readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

const KB = 1000;
/**
 * All of the network outgrew its budget when it learnt to draw thousands of actors, to find ways, to tour and to save. It is to come
 * back to 48 kB; until then this holds it where it is, and the row says by how much it is over. Lower it with every step back.
 */
const NOW = 52.1;

if (!existsSync('dist/chunks.json')) {
  console.error('There is no build to measure: npm run build.');
  process.exit(1);
}
const chunks = JSON.parse(readFileSync('dist/chunks.json', 'utf8'));

/** Arrive by themselves: the packaged explainers, and what checks a foreign one. */
const isData = ({modules}) => modules.some((id) => id.startsWith('src/articles/'));
const isValidator = ({modules}) => modules.includes('src/explainer/parse.ts');

const rows = [
  ['loader, explainer.js', 1.5, ['explainer.js']],
  ['cards and quotes, with Lit', 16, closure([entry('text')], staticImports)],
  ['terms before intent, with Lit', 9, closure([entry('term')], staticImports)],
  ['network until drawn, with Lit', 24, closure([entry('network')], staticImports)],
  ['all of the network', 48, closure([entry('network')], codeImports), NOW],
  ['timeline, with Lit', 20, closure([entry('timeline')], staticImports)],
  ['packaged data', 32, Object.keys(chunks).filter((file) => isData(chunks[file]))],
];

let over = false;
console.log('what                              files     gzip   budget');
for (const [what, budget, files, ceiling = budget] of rows) {
  const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/cdn/${file}`), {level: 9}).length, 0) / KB;
  const beyond = size > ceiling;
  const verdict = size > budget ? `OVER by ${(size - budget).toFixed(2)} kB${beyond ? '' : `, known: at most ${ceiling}`}` : 'ok';
  over ||= beyond;
  console.log(
    `${what.padEnd(32)} ${String(files.length).padStart(6)} ${size.toFixed(2).padStart(8)} ${budget.toFixed(1).padStart(8)}  ${verdict}`,
  );
}
console.log('gzip in kB of 1000 bytes, each file by itself');
if (over)
  console.log('Over budget. Move what is not needed at first into a dynamic import, or say in DESIGN why the budget grows.');
process.exit(over ? 1 : 0);

/** The file of an element's entry. */
function entry(name) {
  return Object.keys(chunks).find((file) => chunks[file].isEntry && chunks[file].name === name);
}

function staticImports({imports}) {
  return imports;
}

function codeImports({imports, dynamicImports}) {
  return [...imports, ...dynamicImports.filter((file) => !isData(chunks[file]) && !isValidator(chunks[file]))];
}

/** The files with all that they import, by `follow`. */
function closure(files, follow, found = new Set()) {
  for (const file of files)
    if (!found.has(file)) {
      found.add(file);
      closure(follow(chunks[file]), follow, found);
    }
  return [...found];
}
