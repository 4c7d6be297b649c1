/** Runs in the search page: fills in its form as a reader would, and waits for the first results and for all of them. @param {{ typed: string, order?: string, month?: string }} query */
export function askPage({ typed, order, month }) {
  return new Promise((resolve) => {
    const at = (id) => document.getElementById(id);
    const results = at('search-results');
    const before = results.firstElementChild;
    let first;
    const start = performance.now();
    const watch = new MutationObserver(() => {
      if (first === undefined && results.childElementCount > 0 && results.firstElementChild !== before) first = performance.now() - start;
      if (results.ariaBusy !== 'false') return;
      watch.disconnect();
      const complete = performance.now() - start;
      resolve({ first: first ?? complete, complete, hits: Number(at('search-status').textContent.replace(/\D/g, '')) });
    });
    watch.observe(results, { childList: true, attributes: true });
    at('q').value = typed;
    at('order').value = order ?? 'relevance';
    at('from').value = month ?? '';
    at('to').value = month ?? '';
    at('search-form').requestSubmit();
  });
}
