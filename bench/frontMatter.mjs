/**
 * YAML front matter. JSON's texts and lists are YAML's.
 *
 * @param {Record<string, string | string[]>} fields
 */
export function frontMatter(fields) {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${name === 'date' ? value : JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n\n`;
}
