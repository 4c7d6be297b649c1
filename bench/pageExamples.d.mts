/** Types of pageExamples.mjs, for the tests. */
export function pageExamples(site: string): Map<string, { readonly url: string; readonly html: Buffer }>;
