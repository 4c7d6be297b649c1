import type { Diagnostic, Place } from './diagnostic.js';
import { type DiagnosticCode, diagnosticCatalogue } from './diagnosticCatalogue.js';

/** Longest quotation from content in a message, in UTF-16 units. */
const quotationLimit = 200;

/** Makes a diagnostic from its catalogue entry. `details` fill the `{…}` of the message. */
export function diagnose(code: DiagnosticCode, place: Place, details: Readonly<Record<string, string | number>> = {}): Diagnostic {
  const entry = diagnosticCatalogue[code];
  const found = entry.message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(details, name) ? String(details[name]) : whole;
    return value.length > quotationLimit ? `${value.slice(0, quotationLimit)}…` : value;
  });
  return { code, severity: entry.severity, message: `${found} ${entry.remedy}`, place };
}
