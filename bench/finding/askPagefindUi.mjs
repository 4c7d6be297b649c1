/**
 * Runs in a page with Pagefind's default interface: types a query into its field and waits until its first ten results stand there. It waits 0.3 s for
 * further keys before it asks; that is left out.
 * @param {{ typed: string, order?: string, month?: string }} query
 */
export async function askPagefindUi({ typed, order, month }) {
  const place = document.getElementById('search');
  const kind = JSON.stringify([order, month]);
  if (place.dataset.kind !== kind) {
    place.dataset.kind = kind;
    place.replaceChildren();
    const sort = order === undefined ? {} : { sort: { date: 'desc' } };
    const ui = new window.PagefindUI({ element: '#search', pageSize: 10, debounceTimeoutMs: 0, showImages: false, showSubResults: false, resetStyles: false, ...sort });
    // It takes filters only when it has loaded what Pagefind tells of all of them.
    if (month !== undefined) ui.triggerFilters({ month: [month] });
  }
  return new Promise((resolve) => {
    const start = performance.now();
    const watch = new MutationObserver(() => {
      const told = place.querySelector('.pagefind-ui__message')?.textContent ?? '';
      if (!told.includes(typed) || told.startsWith('Searching')) return;
      const hits = Number(/[\d,]+/.exec(told)?.[0].replaceAll(',', '') ?? 0);
      if (place.querySelectorAll('.pagefind-ui__result-link').length < Math.min(10, hits)) return;
      watch.disconnect();
      const done = performance.now() - start;
      resolve({ first: done, complete: done, hits });
    });
    watch.observe(place, { childList: true, subtree: true, characterData: true });
    const input = place.querySelector('.pagefind-ui__search-input');
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
