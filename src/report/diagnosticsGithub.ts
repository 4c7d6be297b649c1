import type { Diagnostic } from '../model/diagnostic.js';

/** Workflow commands that GitHub shows beside the lines they concern. `prefix` is the content folder, relative to the repository. */
export function diagnosticsGithub(diagnostics: readonly Diagnostic[], prefix: string): string {
  const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;
  return diagnostics
    .map(({ code, severity, message, place }) => {
      const file = place === undefined ? undefined : place.path.startsWith('public/') || prefix === '' ? place.path : `${prefix}/${place.path}`;
      const properties = [...(file === undefined ? [] : [`file=${property(file)}`]), ...(place?.line === undefined ? [] : [`line=${place.line}`]), `title=${property(code)}`];
      return `::${levels[severity]} ${properties.join(',')}::${data(message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
