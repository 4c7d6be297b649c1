/** 5. Front matter as the generators and their exporters write it. All bodies are the article's own paragraphs. */
import { base, quoted, yamlList } from './shared.mjs';

/** A file with fields in front of the text says all that its fields say. */
function fronted(article, { front, body = article.paragraphs.join('\n\n'), label = {} }) {
  return {
    text: `${front}\n${body}\n`,
    label: {
      ...base(article, 5),
      headline: article.headline,
      deck: article.deck ?? null,
      bylines: article.by,
      published: article.date,
      ...label,
    },
  };
}

export function jekyllPost(article, { random }) {
  const time = random() < 0.5 ? ' 14:00:00 -0500' : '';
  const front = `---
layout: post
title: ${quoted(article.headline)}
date: ${article.date}${time}
author: ${quoted(article.by.join(' and '))}
categories: [${article.section.toLowerCase().replaceAll(',', '')}]
tags: [archive, ${article.lang}]
${article.deck === undefined ? '' : `subtitle: ${quoted(article.deck)}\n`}permalink: /${article.date.slice(0, 4)}/${article.id}/
---
`;
  const image = `{% include figure.html src="/assets/${article.id}.jpg" %}`;
  return {
    ...fronted(article, { front, body: `${image}\n\n${article.paragraphs.join('\n\n')}`, label: { removed: [image] } }),
    name: `${article.date}-${article.id}`,
  };
}

export function hugoYaml(article) {
  const front = `---
title: ${quoted(article.headline)}
date: ${article.date}T08:00:00+02:00
lastmod: 2023-01-05T10:00:00+02:00
draft: false
slug: ${article.id}
authors:${yamlList(article.by)}
tags: ["archive"]
aliases:
  - /old/${article.id}.html
${article.deck === undefined ? '' : `subtitle: ${quoted(article.deck)}\n`}---
`;
  const shortcode = `{{< figure src="${article.id}.jpg" alt="" >}}`;
  return fronted(article, {
    front,
    body: `${article.paragraphs[0]}\n\n${shortcode}\n\n${article.paragraphs.slice(1).join('\n\n')}`,
    label: { removed: [shortcode], draft: false },
  });
}

export function hugoToml(article) {
  const front = `+++
title = ${quoted(article.headline)}
date = ${article.date}T08:00:00+02:00
draft = false
authors = [${article.by.map(quoted).join(', ')}]
tags = ["archive"]
${article.deck === undefined ? '' : `subtitle = ${quoted(article.deck)}\n`}[params]
  weight = 10
+++
`;
  return fronted(article, { front, label: { draft: false, topics: ['archive'] } });
}

export function eleventyPost(article) {
  const front = `---
title: ${quoted(article.headline)}
${article.deck === undefined ? '' : `subtitle: ${quoted(article.deck)}\n`}date: ${article.date}
author: ${quoted(article.by.join(', '))}
tags:
  - posts
eleventyExcludeFromCollections: false
templateEngineOverride: njk,md
---
`;
  const tag = '{% set year = page.date %}';
  return fronted(article, { front, body: `${tag}\n\n${article.paragraphs.join('\n\n')}`, label: { removed: [tag] } });
}

/** Pelican writes no fences, in Markdown either. */
export function pelicanPost(article) {
  const front = `Title: ${article.headline}
Date: ${article.date} 10:20
Category: ${article.section}
Tags: archive, ${article.lang}
Slug: ${article.id}
Author: ${article.by.join(', ')}
Summary: ${article.paragraphs[0].slice(0, 60)}
`;
  return fronted(article, { front, label: { deck: null, section: article.section, topics: ['archive', article.lang] } });
}

export function ghostPost(article) {
  const front = `---
title: ${quoted(article.headline)}
slug: ${article.id}
date_published: ${article.date}T06:30:00.000Z
date_updated: 2022-11-02T09:12:44.000Z
tags: Archive, ${article.section.replaceAll(',', '')}
authors: ${article.by.join(', ')}
excerpt: ${quoted(article.paragraphs[0].slice(0, 60))}
---
`;
  return fronted(article, { front, label: { deck: null } });
}

export function wordpressPost(article) {
  const front = `---
id: ${1000 + article.id.length}
title: '${article.headline.replaceAll("'", "''")}'
date: '${article.date}T11:00:33+00:00'
author: '${article.by[0].replaceAll("'", "''")}'
excerpt: ''
layout: post
guid: 'https://blog.example/?p=${1000 + article.id.length}'
permalink: /${article.date.replaceAll('-', '/')}/${article.id}/
categories:
    - '${article.section.replaceAll("'", "''")}'
tags:
    - archive
---
`;
  const shortcode = '[gallery ids="11,12,13"]';
  const more = '<!--more-->';
  const [first, ...rest] = article.paragraphs;
  return fronted(article, { front, body: [first, more, ...rest, shortcode].join('\n\n'), label: { deck: null, bylines: [article.by[0]], gone: [shortcode, more] } });
}
