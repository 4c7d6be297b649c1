/** A page of a list with more in its view than lists have. The addition is part of the key, as it is. */
export function extendedPage<L extends object, A extends object>(
  page: { readonly view: () => L; readonly key: () => string },
  addition: () => A,
): { readonly view: () => L & A; readonly key: () => string } {
  return {
    view: () => ({ ...page.view(), ...addition() }),
    key: () => `${page.key()}\n${JSON.stringify(addition())}`,
  };
}
