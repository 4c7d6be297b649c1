/** Runs in the search page: fills in its form as a reader would, and waits for the first results and for all of them. @param {{ typed: string, order?: string, month?: string }} query */
export function askPage({ typed, order, month }) {
  return new Promise((resolve) => {
    const at = (id) => document.getElementById(id);
    const results = at('search-results');
    const before = results.firstElementChild;
    let first;
    let firstBytes = 0;
    performance.setResourceTimingBufferSize(100_000);
    performance.clearResourceTimings();
    const start = performance.now();
    const arrived = () => performance.getEntriesByType('resource').reduce((sum, { name, encodedBodySize }) => sum + (name.includes('/search/') ? encodedBodySize : 0), 0);
    const watch = new MutationObserver(() => {
      if (first === undefined && results.childElementCount > 0 && results.firstElementChild !== before) {
        first = performance.now() - start;
        firstBytes = arrived();
      }
      if (results.ariaBusy !== 'false') return;
      watch.disconnect();
      const complete = performance.now() - start;
      resolve({ first: first ?? complete, firstBytes: first === undefined ? arrived() : firstBytes, complete, hits: Number(at('search-status').textContent.replace(/\D/g, '')) });
    });
    watch.observe(results, { childList: true, attributes: true });
    at('q').value = typed;
    at('order').value = order ?? 'relevance';
    at('from').value = month ?? '';
    at('to').value = month ?? '';
    at('search-form').requestSubmit();
  });
}
