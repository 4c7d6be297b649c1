/**
 * What `tsc` has put in build/ becomes what is published and run, dist/: the command line with the packages it uses, since
 * a few large files load in a third of the time of 1,400 small ones; and the code that runs in the reader's browser.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'rolldown';
import { precompileTemplates } from './bundle/precompileTemplates.mjs';

/** Packages that look for files of their own, or that an owner's templates must share with ours. */
const apart = /^(?:@11ty\/eleventy|chokidar|pagefind|preact|preact-render-to-string|sucrase|tinypool)(?:\/|$)/;

const templates = readdirSync('build/templates', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => [`templates/${name.slice(0, -3).replaceAll('\\', '/')}`, join('build/templates', name)]);

rmSync('dist', { recursive: true, force: true });

await build([
  {
    input: {
      cli: 'build/cli.js',
      readWorker: 'build/reading/readWorker.js',
      relateWorker: 'build/linking/relateWorker.js',
      lookWorker: 'build/stages/publish/lookWorker.js',
      renderWorker: 'build/stages/render/renderWorker.js',
      volumeProcess: 'build/stages/search/volumeProcess.js',
      ...Object.fromEntries(templates),
    },
    platform: 'node',
    external: apart,
    // gray-matter can evaluate code; front matter is never read so (docs/decisions/005).
    checks: { eval: false },
    plugins: [notices(), precompileTemplates((file) => file.includes('/build/templates/'))],
    output: { dir: 'dist', format: 'esm', chunkFileNames: 'chunks/[name].js' },
  },
  forBrowser('search'),
  forBrowser('dev'),
]);

function forBrowser(name) {
  return { input: `build/browser/${name}.js`, output: { file: `dist/assets/${name}.js`, format: 'iife', minify: true } };
}

writeFileSync('dist/assets/style.css', compactCss(readFileSync('public/assets/style.css', 'utf8')));

/** A stylesheet without comments, and without spaces and zeros that mean nothing; each rule in a line of its own. Its strings have no such signs. */
function compactCss(css) {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/ ?([{};,]) ?| ?(\n)(?=})|(?<=[{;])\n/g, '$1')
    .replace(/(?<=[\w-]): /g, ':')
    .replaceAll(';}', '}')
    .replace(/(?<![\w.])0(?=\.\d)/g, '')
    .trimStart();
}

/** The licences of the packages that were taken in, which ask to go with every copy. */
function notices() {
  return {
    name: 'notices',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => chunk.moduleIds ?? []);
      const folders = new Set(modules.filter((id) => id.includes('node_modules')).map(packageFolder));
      const texts = [...folders].sort().map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
        return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()}\n`;
      });
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source: texts.join(`\n${'-'.repeat(72)}\n\n`) });
    },
  };
}

function packageFolder(id) {
  const folder = dirname(id);
  return existsSync(join(folder, 'package.json')) && 'version' in JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) ? folder : packageFolder(folder);
}
