/** Bundles the code that runs in the reader's browser: search for the published site, dev for pages in preparation. */
const bundle = (name) => ({ input: `dist/browser/${name}.js`, output: { file: `dist/assets/${name}.js`, format: 'iife', minify: true } });

export default [bundle('search'), bundle('dev')];
