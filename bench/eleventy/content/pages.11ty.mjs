/** Every page that is no article. */
export const data = {
  pagination: { data: 'collections.addresses', size: 1, alias: 'address' },
  eleventyExcludeFromCollections: true,
  permalink: ({ address }) => address,
};

export function render({ address }) {
  return this.pageAt(address);
}
