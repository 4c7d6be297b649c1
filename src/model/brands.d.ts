/** Strings that must never be mixed up carry a brand; only the constructors named beside each make one. */
declare const brand: unique symbol;
type Brand<Base, Name extends string> = Base & {
    readonly [brand]: Name;
};
/** 16 lower-case hexadecimal digits, from the source path; never from the headline. Made by `articleId`. */
export type ArticleId = Brand<string, 'ArticleId'>;
/** Path of a source file below the content folder, with `/` between segments. Made by the read stage. */
export type SourcePath = Brand<string, 'SourcePath'>;
/** Address of a page below the site's root, without a leading `/`: `2024/03/21/ferry.html`. Made by the link and plan stages. */
export type UrlPath = Brand<string, 'UrlPath'>;
/** SHA-256 in hexadecimal. Made by `digestOf`. */
export type Digest = Brand<string, 'Digest'>;
/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`; compares as a string. Made by `civilDate`. */
export type CivilDate = Brand<string, 'CivilDate'>;
/** A BCP 47 tag in its shortest canonical form: `en`, `pt-BR`. Made by `languageTag`. */
export type LanguageTag = Brand<string, 'LanguageTag'>;
export {};
