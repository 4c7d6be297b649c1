/** The fields that pages print under a text, each in a row without a colon: "Date 09.03.2015", "Author Jane Roe", "Permalink https://…". */
import type { IndexField } from './closingIndex.js';

/** The labels, and the fields that they stand for; those without one are links of the page. */
const labels: readonly (readonly [RegExp, string | undefined])[] = [
  [/^(?:Date|Datum|Fecha|Data|Дата)\s+(?=\d)/u, 'date'],
  [/^(?:Author|Autorin\/Autor|Autor(?:in)?|Auteur|Autore|Автор)\s+(?=\S)/u, 'author'],
  [/^(?:Keywords|Schlagwörter|Palabras clave|Palavras-chave|Mots-clés|Parole chiave|Ключевые слова)\s+(?=\S)/u, 'keywords'],
  [/^(?:Related Subjects|Themenseiten|Temas|Assuntos relacionados|Тематические страницы)\s+(?=\S)/u, undefined],
  [/^(?:Share|Teilen|Compartir|Compartilhar|Partager|Condividi|Поделиться)\s+(?=\S)/u, undefined],
  [/^(?:Print|Drucken|Imprimir|Imprimer|Stampa|Печать)\s+(?=\S)/u, undefined],
  [/^(?:Feedback|Kommentar|Comentarios)\s?:?\s+(?=\S)/u, undefined],
  [/^(?:Permalink|Enlace permanente|Постоянная ссылка)\s+(?=https?:)/u, undefined],
];
const fewest = 3;
const longest = 260;

/** The fields, and the index of the first row; undefined where the text does not end in them, one of them with the day. `end` is the index after its last line. */
export function closingRows(lines: readonly string[], from: number, end: number): { fields: readonly IndexField[]; start: number } | undefined {
  const fields: IndexField[] = [];
  let start = end;
  let count = 0;
  let hasDay = false;
  for (let at = end - 1; at > from; at -= 1) {
    const text = (lines[at] ?? '').trim();
    if (text === '') continue;
    const found = text.length > longest ? undefined : labels.find(([label]) => label.test(text));
    if (found === undefined) break;
    const [label, field] = found;
    const value = text.replace(label, '');
    fields.unshift({ name: field ?? text.slice(0, text.length - value.length).replace(/[:\s]+$/u, ''), value, line: at + 1 });
    hasDay ||= field === 'date' && /\d{4}/.test(value);
    count += 1;
    start = at;
  }
  return hasDay && count >= fewest ? { fields, start } : undefined;
}
