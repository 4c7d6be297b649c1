/**
 * The names that each field goes by: in the front matter of Jekyll, Hugo, Eleventy, Pelican, Ghost and WordPress's
 * exporters, in the labels of newspaper databases, and in header blocks of the languages that archives are in. Listed as
 * people write them, the best first; exported as `fieldKey` spells them, without case, spaces, hyphens and accents.
 */
import { fieldKey } from './fieldKey.js';

const names = {
  headline: `title, headline, headlines, hed, heading, post_title, wp:post_title, article title, story title, main title, dc:title, og:title, link title,
    titre, titel, titolo, título, titular, manchete, Überschrift, Schlagzeile, kop, заголовок, название, العنوان, عنوان, 标题, 標題, 题目, 題目, 题名, 題名,
    タイトル, 見出し, 表題, 제목, overskrift, otsikko, tytuł, titulek, nadpis, titlu, başlık, τίτλος, cím, judul`,
  kicker: `kicker, eyebrow, overline, Dachzeile, Spitzmarke, surtitre, antetítulo, cintillo, volanta, occhiello, chapéu, надзаголовок, 引题, 引題, 眉题`,
  deck: `deck, dek, highlight, subhed, sub_headline, subtitle, standfirst, subhead, subheadline, subheading, sub-title, strapline, Untertitel, Unterzeile, Vorspann, sous-titre, chapô, chapeau,
    subtítulo, bajada, entradilla, copete, sottotitolo, sommario, catenaccio, linha fina, подзаголовок, ondertitel, 副标题, 副標題, 副题, 副題, サブタイトル,
    العنوان الفرعي, عنوان فرعي`,
  bylines: `authors, author, byline, author/byline, bylines, by, by-line, creator, creators, writer, writers, written by, reporter, reporters, journalist, journalists, columnist,
    primary_author, author_name, author_display_name, post_author, wp:post_author, dc:creator,
    auteur, auteurs, autrice, autor, autora, autores, autoras, Autorin, Autoren, Verfasser, Verfasserin, autore, autori, firma, por, par, door, auteur(s), schrijver,
    автор, авторы, текст и автор, الكاتب, كاتب, المؤلف, بقلم, كتب, 作者, 撰文, 撰稿, 撰稿人, 记者, 記者, 著者, 筆者, 執筆, 執筆者, 저자, 기자, 글쓴이, författare, skribent,
    forfatter, kirjoittaja, yazar, συγγραφέας, penulis, reporter, wartawan, tác giả, نویسنده, نویسندگان, گردآورنده, به قلم, خبرنگار, نامہ نگار, تحریر, مصنف, लेखक, संवाददाता, লেখক, প্রতিবেদক,
    ผู้เขียน, ผู้สื่อข่าว, כתב, מחבר`,
  dateline: 'dateline, date line, placeline',
  published: `date, published, publish date, published_at, published on, published date, pub date, publication date, date_published, date of publication, issue date,
    date issued, dcterms:issued, dc:date, pub datetime, publish datetime, published datetime, published_time, article:published_time, publish time, date_posted, date_added, post_date, wp:post_date, posted, posted on, posted_at, post date, print date, release date, first_published_at,
    original date, datum, Erscheinungsdatum, erschienen, erschienen am, veröffentlicht, veröffentlicht am, Veröffentlichungsdatum, Datum der Veröffentlichung,
    date de publication, date de parution, publié le, paru le, fecha, fecha de publicación, publicado, publicado el, data, data di pubblicazione, pubblicato,
    pubblicato il, data de publicação, publicado em, дата, дата публикации, опубликовано, التاريخ, تاريخ, تاريخ النشر, نشر في, تاریخ انتشار, تاریخ, 日期, 发布日期, 發布日期, 发布时间, 發布時間,
    发表日期, 發表日期, 发表时间, 出版日期, 日付, 掲載日, 公開日, 発行日, 発表日, 投稿日, 配信日, 掲載日時, 公開日時, 날짜, 발행일, publicatiedatum, gepubliceerd, gepubliceerd op, dato,
    utgivningsdatum, päivämäärä, data publikacji, tarih, ημερομηνία, tanggal, ngày đăng, تاریخ اشاعت, प्रकाशित, प्रकाशन तिथि, প্রকাশ, প্রকাশিত, วันที่, תאריך`,
  modified: `modified, lastmod, updated, updated_at, last_modified, last_modified_at, modified_at, date_modified, date_updated, last_updated, updated_date, revised,
    mod datetime, modified_time, article:modified_time, last_update, last edited, edited_at, post_modified, post_modified_gmt, wp:post_modified, dcterms:modified, aktualisiert, geändert, mis à jour, mise à jour, modifié, modifié le, actualizado, modificado,
    aggiornato, atualizado, обновлено, изменено, تحديث, آخر تحديث, تاريخ التحديث, 更新, 更新日期, 更新日, 更新时间, 更新時間, 更新日時, 最終更新, bijgewerkt, gewijzigd`,
  otherDates: `load-date, created, created_at, creation date, date_created, date_gmt, post_date_gmt, wp:post_date_gmt, expiry date, expires, expiration date, unpublish date,
    accessed, retrieved, scraped_at, crawled_at, fetched_at, collected_at, last_reviewed, event date, timestamp, time`,
  corrections: `corrections, correction, errata, erratum, Berichtigungen, Berichtigung, Korrekturen, Korrektur, rectificatifs, rectificatif, fe de errores, fe de erratas,
    correcciones, corrección, rettifiche, rettifica, correções, correção, поправки, поправка, تصحيحات, تصحيح, تصويب, 更正, 訂正`,
  section: `section, filed under, posted in, category, desk, news desk, section name, department, rubric, primary_category, Rubrik, Ressort, Kategorie, Abteilung, rubrique, catégorie, sección,
    categoría, rubro, sezione, rubrica, categoria, seção, secção, caderno, editoria, раздел, рубрика, категория, القسم, قسم, 专栏, التصنيف, تصنيف, 版面, 版块, 栏目, 欄目, 专栏,
    分类, 分類, 频道, カテゴリ, カテゴリー, コーナー, 欄, 섹션, sectie, rubriek, avdelning, afdeling, avdeling, 面名, categorie, osasto, dział, دسته‌بندی, سرویس خبر, kategori, kategoria, rubrika, rubrik, kanal, chuyên mục, หมวด, מדור`,
  issue: `issue, issue number, issue no, issue_no., issue id, number, Ausgabe, Heft, Heftnummer, Ausgabennummer, Nummer, Nr, No, №, numéro, número, numero, fascicolo,
    número de edición, номер, выпуск, номер выпуска, العدد, رقم العدد, شماره, شماره روزنامه, 期, 期号, 期號, 号, 號, 号数, 號數, aflevering, nummer`,
  volume: 'volume, vol, volume number, volume no, Jahrgang, Band, Jg, tome, tomo, annata, том, المجلد, مجلد, 卷, 巻, jaargang, årgang',
  page: `page, pages, first page, page number, page no, print page, start page, print_page, pg, Seite, Seiten, página, páginas, pagina, pagine, pagina's, страница, стр, полоса, الصفحة, صفحة,
    页, 页码, 頁, 頁碼, 版次, ページ, 面, 掲載面`,
  edition: 'edition, édition, edición, edizione, edição, издание, الطبعة, 版, 版本, editie, utgave',
  publication: `publication, publication info, publication information, source information, source, newspaper, paper, journal, magazine, periodical, publication title, publication name, publisher, outlet, site_name, site name, Zeitung,
    Zeitschrift, Quelle, Medium, periódico, diario, fuente, fonte, testata, giornale, jornal, veículo, источник, газета, журнал, المصدر, الصحيفة, المجلة, 来源, 來源, 报纸, 報紙,
    媒体, 媒體, 出处, 掲載紙, 出典, 媒体名, 新聞名, bron, krant, avis, tidning, źródło, zdroj, forrás, kaynak, kilde, källa`,
  topics: `topics, topic, tags, identifier / keyword, tag, keywords, keyword, subjects, subject, categories, themes, theme topics, descriptors, index terms, terms, labels, post_tag, news_keywords,
    Schlagwörter, Schlagworte, Stichwörter, Stichworte, Themen, Thema, mots-clés, mot-clé, étiquettes, sujets, sujet, palabras clave, etiquetas, temas, tema,
    parole chiave, argomenti, argomento, palavras-chave, assuntos, assunto, ключевые слова, темы, тема, теги, метки, الكلمات المفتاحية, كلمات مفتاحية, الوسوم, وسوم, المواضيع,
    关键词, 關鍵詞, 關鍵字, 关键字, 标签, 標籤, 主题, 主題, キーワード, タグ, テーマ, 키워드, 태그, trefwoorden, onderwerpen, onderwerp, emneord, nyckelord, tagi, taggar, štítky, címkék, etiketler, etiketter`,
  language:
    'language, lang, locale, inLanguage, dc:language, language code, language of publication, Sprache, langue, idioma, lingua, língua, язык, اللغة, لغة, 语言, 語言, 言語, taal, språk',
  slug: 'slug, post_name, wp:post_name, url_slug, basename',
  aliases: 'aliases, alias, redirect_from, redirects, permalink',
  excerpt: `excerpt, summary, description, abstract, lede, ingress, custom_excerpt, post_excerpt, wp:post_excerpt, meta_description, og:description, teaser, synopsis, blurb,
    Zusammenfassung, Kurzfassung, Beschreibung, résumé, extrait, resumen, extracto, descripción, riassunto, descrizione, resumo, descrição, аннотация, краткое содержание, описание,
    الملخص, ملخص, الوصف, 摘要, 简介, 概要, 要約, 説明, samenvatting, beschrijving`,
  draft: 'draft, is_draft',
  status: 'status, post_status, wp:status, state',
  address: `url, link, links, document url, dauerhafte adresse des dokuments, web address, canonical, canonical_url, source_url, original_url, original_link, wordpress_url, blogger_orig_url, tumblr_url, drupal_path, uri, href, weblink, guid, wp:guid, dc:identifier, Adresse,
    enlace, lien, collegamento, ссылка, الرابط, رابط, 链接, 連結, 网址, 網址, リンク`,
  identifier: `id, uid, blogger_id, drupal_nid, drupal_uuid, parent_id, proquest document id, gale document number, dokumentnummer, record, uuid, wordpress_id, post_id, wp:post_id, ghost_id, article id, accession number, document id, doc id, record number, record id, comment_id, ISSN, ISBN, DOI, journal-code, publication code, کد خبر, شناسه خبر, کد مطلب`,
  length: 'length, word count, text word count, words, Länge, longueur, longitud, lunghezza, длина, 字数, 字數, 文字数, reading time',
  copyright: 'copyright, rights, license, licence, copyright notice, dc:rights, droits, derechos, diritti, direitos, авторские права, حقوق النشر, 版权, 版權, 著作権',
  body: `body, text, content, full text, article text, article body, story text, main text, paragraphs, post_content, Text, Volltext, texte, texto, testo, текст, النص, نص, 正文, 内容, 內容, 全文, 本文, tekst`,
  image: `image, images, img, featured_image, featured image, feature_image, feature_image_alt, feature_image_caption, featured_image_caption, featured_image_alt, cover, cover_image, cover_alt, hero image, og image, post_image, teaser_image, thumbnail, thumb, banner, hero, header_image, photo, photos, picture, caption, photo caption,
    photo credit, image_alt, image_credit, graphic, illustration, illustrations, og:image, Bild, foto, fotos`,
  series: 'series, column name, column title, serie, collection, collections',
  indexing:
    'geographic, location, locations, company, company / organization, business indexing term, place of publication, country of publication, source type, publication subject, publication year, year, full text availability, organization, person, people, industry, ticker, document type, publication type, article type, record type, database, notes, note, editor, editors, translator, byline note, author_note, contributor, contributors',
  contact:
    'email, e-mail, author_email, author_login, author_url, author_id, author_slug, author_image_url, author_image, author_title, author_role, author_twitter, gravatarhash, twitter, phone',
  presentation: `layout, template, excerpt_separator, hide_table_of_contents, sidebar_label, sidebar_position, type, post_type, wp:post_type, weight, order, menu, menus, nav, toc, comments, comment_status, ping_status, wp:comment_status, wp:ping_status,
    wp:post_id, wp:menu_order, wp:is_sticky, wp:post_parent, sticky, featured, pinned, visibility, sidebar, theme, class, css, js, math, mathjax, hidden, headless, cascade, outputs, resources,
    build, sitemap, noindex, robots, eleventyExcludeFromCollections, eleventyNavigation, eleventyComputed, pagination, meta, meta_title, metadata, opengraph, codeinjection_head,
    codeinjection_foot, custom_template, email_only, tiers, version, format, wp:post_password, post_password, post_parent, menu_order, disqus, share, social, isCJKLanguage, markup,
    translationKey, cssclasses, params, taxonomies, extra`,
} as const;

export type CanonicalField = keyof typeof names;

export const fieldNames: Readonly<Record<CanonicalField, readonly string[]>> = Object.fromEntries(
  Object.entries(names).map(([field, list]) => [field, [...new Set(list.split(/\s*,\s*/).map(fieldKey))].filter((name) => name !== '')]),
) as unknown as Record<CanonicalField, readonly string[]>;
