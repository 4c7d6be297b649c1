/** What only another program fills in, at the beginning of an address or within it: `{{ site.repository }}/issues/7`. Shown to nobody. */
export const templateTag = /\{\{[^{}]{1,300}\}\}/g;
