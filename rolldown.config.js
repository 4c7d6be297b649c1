/** Bundles the code that runs in the reader's browser: one file for each page that needs any. */
export default [
  {
    input: 'dist/browser/search.js',
    output: { file: 'dist/assets/search.js', format: 'esm', minify: true },
    external: [/pagefind\.js$/],
  },
];
