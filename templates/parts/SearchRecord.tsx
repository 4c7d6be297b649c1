/** What the search index learns of an article besides its words, in the head of its page. */
import type { VNode } from 'preact';
import type { ArticleView } from '../../src/model/views.js';

type Told = readonly { readonly name: string; readonly value: string }[];

/** Filters in as few rows as the richest of them has values: a row holds no name twice. */
function rowsOf(filters: Told): Told[] {
  const rows: Told[number][][] = [];
  for (const filter of filters) {
    const row = rows.find((each) => each.every(({ name }) => name !== filter.name));
    if (row === undefined) rows.push([filter]);
    else row.push(filter);
  }
  return rows;
}

/** Each value is in one attribute, whatever it is told as: Pagefind is told where to find it. */
function Row({ content = '', filters, meta = [], sort }: { content?: string; filters: Told; meta?: Told; sort?: string }): VNode {
  const attributes = new Map([[content, 'content']]);
  const told = (values: Told, prefix: string): string | undefined =>
    values
      .map(({ name, value }) => {
        if (!attributes.has(value)) attributes.set(value, prefix + name);
        return `${name}[${attributes.get(value)}]`;
      })
      .join(',') || undefined;
  const pagefind = { 'data-pagefind-filter': told(filters, 'data-'), 'data-pagefind-meta': told(meta, 'data-of-'), 'data-pagefind-sort': sort };
  return <meta name="backfile" {...Object.fromEntries([...attributes].map(([value, attribute]) => [attribute, value]))} {...pagefind} />;
}

export function SearchRecord({ search }: Pick<ArticleView, 'search'>): VNode {
  const [first = [], ...others] = rowsOf(search.filters);
  return (
    <>
      <Row content={search.sortDate} filters={first} meta={search.meta} sort="date[content]" />
      {others.map((filters) => (
        <Row filters={filters} />
      ))}
    </>
  );
}
