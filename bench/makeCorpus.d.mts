/** Types of makeCorpus.mjs, for the tests. */
export function makeCorpus(folder: string, corpus: { readonly size: number; readonly form: 'txt' | 'md' }): { files: number; bytes: number; words: number };
