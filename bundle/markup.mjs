/** What compiled templates call (see precompileTemplates.mjs): text and attributes as preact-render-to-string writes them. */

import { jsxTemplate } from 'preact/jsx-runtime';

const special = /["&<]/;
const escapes = { '"': '&quot;', '&': '&amp;', '<': '&lt;' };

function escaped(text) {
  return special.test(text) ? text.replace(/["&<]/g, (sign) => escapes[sign]) : text;
}

/** An attribute with the space before it; nothing where it has no value. */
export function attribute(name, value) {
  if (value === undefined || value === null) return '';
  // States of accessibility are words; `false` is one of them.
  const given = typeof value === 'boolean' && name.startsWith('aria-') ? String(value) : value;
  if (given === false) return '';
  return given === true || given === '' ? ` ${name}` : ` ${name}="${escaped(String(given))}"`;
}

export function attributes(values) {
  let written = '';
  for (const name in values) written += attribute(name, values[name]);
  return written;
}

/** What stands within an element: text is escaped here, elements and lists are left to the renderer. */
export function content(value) {
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return typeof value === 'object' ? value : null;
}

/** Texts with something between each two of them, put together at once as far as all of it is known. */
export function template(texts, ...values) {
  let text = texts[0];
  for (let index = 0; index < values.length; index += 1) {
    const value = writtenOut(values[index]);
    if (value === undefined) return jsxTemplate(texts, ...values);
    text += value + texts[index + 1];
  }
  return jsxTemplate([text]);
}

/** Undefined where only the renderer can tell. */
function writtenOut(value) {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return value.props?.tpl?.length === 1 ? value.props.tpl[0] : undefined;
  let text = '';
  for (const each of value) {
    const written = writtenOut(content(each));
    if (written === undefined) return undefined;
    text += written;
  }
  return text;
}
