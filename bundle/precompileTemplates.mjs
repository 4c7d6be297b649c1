/**
 * Makes of each tree of elements in a compiled template a text with gaps, so that no tree is made, walked and thrown away:
 * `jsx('p', { class: 'kicker', children: kicker })` becomes `template(['<p class="kicker">', '</p>'], content(kicker))`, and
 * `jsx(DateText, { date })` a call of that function. The bytes are the same (tests/render/precompiled.test.ts; decision 27).
 */
import { fileURLToPath } from 'node:url';
import { attribute, content } from './markup.mjs';

const runtime = fileURLToPath(new URL('markup.mjs', import.meta.url));
const voidTag = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Names that HTML and SVG spell as the template does. */
const plainName = /^(?:[a-z]+(?:-[a-z]+)*|viewBox|preserveAspectRatio)$/;

/** A plugin of rolldown. @param isTemplate tells which files are templates. */
export function precompileTemplates(isTemplate) {
  return {
    name: 'precompile-templates',
    transform(code, file) {
      if (!isTemplate(file)) return undefined;
      const written = withoutTrees(code, this.parse(code));
      return written === code
        ? undefined
        : `import { attribute as _attribute, attributes as _attributes, content as _content, template as _template } from ${JSON.stringify(runtime)};\n${written}`;
    },
  };
}

function withoutTrees(code, program) {
  const components = componentsOf(program);
  return printed(program);

  function componentOf(node) {
    if (node.type === 'ParenthesizedExpression') return componentOf(node.expression);
    if (!isCall(node)) return undefined;
    const [type, properties, key] = node.arguments;
    return key === undefined && components.has(type.name) ? { name: type.name, properties } : undefined;
  }

  function printed(node) {
    const gaps = gapsOf(node);
    if (gaps !== undefined) return templateOf(gaps);
    const component = componentOf(node);
    if (component !== undefined) return `${component.name}(${printed(component.properties)})`;
    let text = '';
    let done = node.start;
    for (const child of childrenOf(node)) {
      // `{ view }` is a name and a value in one place.
      if (child.start < done) continue;
      text += code.slice(done, child.start) + printed(child);
      done = child.end;
    }
    return text + code.slice(done, node.end);
  }

  /** Texts and, between them, code that gives what fills the gap; undefined where the node is no element or fragment that can be written so. */
  function gapsOf(node) {
    const call = componentOf(node) === undefined ? elementOf(node) : undefined;
    if (call === undefined) return undefined;
    const { tag, properties } = call;
    const gaps = tag === undefined ? [] : [{ text: '<' }, tag];
    let within = [];
    for (const property of properties) {
      const name = property.key?.name ?? property.key?.value;
      if (property.type === 'SpreadElement') gaps.push({ code: `_attributes(${printed(property.argument)})` });
      else if (name === 'children') within = contentOf(property.value);
      else if (name === 'dangerouslySetInnerHTML') within = [{ code: printed(property.value.properties[0].value) }];
      else if (property.value.type === 'Literal') gaps.push({ text: attribute(name, property.value.value) });
      else gaps.push({ code: `_attribute(${JSON.stringify(name)}, ${printed(property.value)})` });
    }
    if (tag === undefined) return within;
    if (voidTag.test(tag.text)) return [...gaps, { text: '>' }];
    return [...gaps, { text: '>' }, ...within, { text: '</' }, tag, { text: '>' }];
  }

  function contentOf(node) {
    if (node.type === 'ArrayExpression') return node.elements.flatMap(contentOf);
    if (node.type === 'Literal') return [{ text: content(node.value) ?? '' }];
    return gapsOf(node) ?? [{ code: `_content(${printed(node)})` }];
  }
}

function templateOf(gaps) {
  const texts = [''];
  const values = [];
  for (const { text, code } of gaps) {
    if (code === undefined) texts[texts.length - 1] += text;
    else {
      values.push(code);
      texts.push('');
    }
  }
  return `_template(${[JSON.stringify(texts), ...values].join(', ')})`;
}

/** The tag (undefined: a fragment) and properties of a call that makes an element with a name known here. */
function elementOf(node) {
  if (node.type === 'ParenthesizedExpression') return elementOf(node.expression);
  if (!isCall(node)) return undefined;
  const [type, given, key] = node.arguments;
  if (key !== undefined || given.type !== 'ObjectExpression') return undefined;
  const tag = type.type === 'Literal' ? { text: type.value } : /^_?Fragment$/.test(type.name) ? undefined : { code: type.name };
  const isPlain = given.properties.every(
    (property) => property.type === 'SpreadElement' || plainName.test(property.key.name ?? property.key.value) || /^(?:children|dangerouslySetInnerHTML)$/.test(property.key.name),
  );
  return isPlain ? { tag, properties: given.properties } : undefined;
}

function childrenOf(node) {
  return Object.values(node)
    .flat()
    .filter((child) => typeof child?.type === 'string' && typeof child.start === 'number')
    .sort((a, b) => a.start - b.start);
}

function isCall(node) {
  return node.type === 'CallExpression' && /^_jsxs?$/.test(node.callee.name ?? '');
}

/** Functions of a module, and what it imports of others. */
function componentsOf(program) {
  const names = new Set();
  for (const statement of program.body) {
    const declared = statement.declaration ?? statement;
    if (declared.type === 'FunctionDeclaration') names.add(declared.id.name);
    if (statement.type === 'ImportDeclaration' && statement.source.value.startsWith('.')) for (const { local } of statement.specifiers) names.add(local.name);
  }
  return names;
}
