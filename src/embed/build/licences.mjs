/** Rollup plugin: the licence texts of the packages inside the bundle, as these licences ask for. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

export const licences = (fileName) => ({
  name: 'licences',
  generateBundle() {
    const folders = [...this.getModuleIds()].filter((id) => id.includes('/node_modules/')).map(packageFolder);
    const texts = [...new Set(folders)].sort().map(licence);
    this.emitFile({
      type: 'asset',
      fileName,
      source: `These files contain parts of the following packages.\n\n${texts.join('\n\n')}`,
    });
  },
});

/** The nearest folder above with a package.json that names a package. */
function packageFolder(id) {
  for (let folder = dirname(id.replace(/^\0/, '')); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version) return folder;
  }
}

function licence(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file`);
  return `== ${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
