/** Texts that would run, break out or break things if a page took them for anything but text. */
export function hostileStrings(): string[] {
  const scripts = ['alert(1)', 'alert`1`', 'window.hacked=1', "fetch('//evil.example')", 'eval(name)'];
  const handlers = ['onerror', 'onload', 'onclick', 'onmouseover', 'onfocus', 'onanimationstart', 'ontoggle', 'onpointerenter'];
  const elements = ['img src=x', 'svg', 'body', 'details open', 'input autofocus', 'video src=x', 'iframe src=javascript:alert(1)', 'math'];
  const breaks = ['">', "'>", '</script>', '</title>', '</textarea>', '-->', ']]>', '`>', '</style>', '"}'];
  const made = [
    ...handlers.flatMap((handler) => elements.map((element) => `<${element} ${handler}=alert(1)>`)),
    ...breaks.flatMap((end) => scripts.map((script) => `${end}<script>${script}</script>`)),
    ...breaks.flatMap((end) => handlers.map((handler) => `${end}<b ${handler}=alert(1) x=${end}`)),
  ];
  return [
    ...made,
    '{{constructor.constructor("alert(1)")()}}',
    '${alert(1)}',
    '<%= alert(1) %>',
    '{% include "x" %}',
    '&lt;img src=x onerror=alert(1)&gt;',
    '&#60;script&#62;alert(1)&#60;/script&#62;',
    '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
    '%3Cscript%3Ealert(1)%3C/script%3E',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '=cmd|calc!A1',
    '@SUM(1)',
    "'; DROP TABLE articles; --",
    '../../../etc/passwd',
    '?q=x&section=y#z',
    '{articles} {count} {word}',
    '$& $1 $`',
    '\u202Egnp.exe',
    '\u2028line\u2029paragraph',
    'a\u0301\u0302\u0303\u0304\u0305',
    '<mark>marked</mark>',
    '<a href="//evil.example">link</a>',
    '<base href="//evil.example/">',
    '<meta http-equiv=refresh content="0;url=//evil.example">',
    '<form action="//evil.example"><button>x',
    '<style>*{display:none}</style>',
    '<link rel=stylesheet href=//evil.example>',
    '<template><script>alert(1)</script></template>',
    '<!-- comment -->',
    '<plaintext>',
    '<x-element is="y">',
    '" style="position:fixed;inset:0" x="',
    '["q"]',
    '"quoted" OR +all -none author:x',
  ];
}
