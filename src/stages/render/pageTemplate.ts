/** How a kind of page is rendered: by a function of its view, or by a text in one of Eleventy's languages. */
export type PageTemplate =
  | { readonly form: 'function'; readonly file: string; readonly isOwners: boolean; readonly render: (this: unknown, view: unknown, data: object) => unknown }
  | { readonly form: 'text'; readonly file: string; readonly isOwners: true; readonly extension: string; readonly content: string };
