/** What is added to the view of a page of a list. */
export interface Addition<A> {
  readonly view: () => A;
  /** All that the view is made of, besides the page's address and what all pages are made of; much shorter than the view. */
  readonly key: () => unknown;
}

/** A page of a list with more in its view than lists have. */
export function extendedPage<L extends object, A extends object>(
  page: { readonly view: () => L; readonly key: () => string },
  addition: Addition<A>,
): { readonly view: () => L & A; readonly key: () => string } {
  return {
    view: () => Object.assign(page.view(), addition.view()),
    key: () => `${page.key()}\n${JSON.stringify(addition.key())}`,
  };
}
