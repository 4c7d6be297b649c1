/** Runs in pages that `backfile dev` serves: reloads them after a change and shows what the build noticed. Never published. */

interface Update {
  readonly changed: number;
  readonly diagnostics: readonly { readonly label: string; readonly severity: string; readonly text: string; readonly place: string }[];
  readonly more: number;
}

const events = new EventSource('/.backfile/events');
events.onmessage = (event: MessageEvent<string>) => {
  const update = JSON.parse(event.data) as Update;
  if (update.changed > 0) location.reload();
  else show(update);
};

/** A panel at the foot of the page, in a shadow tree so that the site's styles and the panel's never meet. */
function show({ diagnostics, more }: Update): void {
  document.querySelector('backfile-diagnostics')?.remove();
  if (diagnostics.length === 0) return;
  const host = document.createElement('backfile-diagnostics');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `
    details { position: fixed; inset: auto 0 0; max-block-size: 50vh; overflow: auto; background: #1d1d1f; color: #f5f5f5; font: 14px/1.5 ui-monospace, monospace; border-block-start: 3px solid #e0a030; z-index: 9999 }
    details.error { border-color: #e05050 }
    summary { padding: .5rem 1rem; cursor: pointer }
    ul { margin: 0; padding: 0 1rem 1rem 2rem }
    b { font-weight: 600 }`;
  const details = document.createElement('details');
  details.className = diagnostics.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  details.open = details.className === 'error';
  const summary = document.createElement('summary');
  const count = diagnostics.length + more;
  summary.textContent = `backfile: ${count} ${count === 1 ? 'problem' : 'problems'}`;
  const list = document.createElement('ul');
  for (const { label, text, place } of diagnostics) {
    const item = document.createElement('li');
    const where = document.createElement('b');
    where.textContent = place;
    item.append(where, ` ${label}: ${text}`);
    list.append(item);
  }
  details.append(summary, list);
  root.append(style, details);
  document.body.append(host);
}
