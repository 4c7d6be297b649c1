/** A plain Eleventy site: articles are Markdown files, every other page is made from what their front matter says. */
import { readArchive } from './lib/archive.mjs';
import { pagesOf } from './lib/pages.mjs';

export default function (config) {
  let archive;
  let pages;
  config.addPassthroughCopy('assets');
  config.addCollection('addresses', (collections) => {
    archive = readArchive(collections.getAll());
    pages = pagesOf(archive);
    return [...pages.keys()];
  });
  config.addJavaScriptFunction('articleAt', (url) => archive.byUrl.get(url));
  config.addJavaScriptFunction('pageAt', (address) => pages.get(address)());
  return {
    dir: { input: 'content', includes: '../_includes' },
    // Texts are no templates: that is safer, and saves Eleventy a pass.
    markdownTemplateEngine: false,
  };
}
