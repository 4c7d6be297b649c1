import { keeper } from './keeper.js';

/** Who put a text on a page, and when. */
export interface Posted {
  /** Undefined where it is only whoever keeps the page: "admin". */
  readonly name: string | undefined;
  /** As printed. */
  readonly day: string;
}

const name = '(?<name>[\\p{L}\\p{N}][^|•·:;!?]{1,60}?)';
const day = '(?<day>(?:\\p{L}{2,14}[.,]? )?\\d[^|•·]{4,44})';
const form = (text: string): RegExp => new RegExp(`^${text.replace('NAME', name).replace('DAY', day)}$`, 'iu');

/** What systems print for it in each of their languages: Drupal, WordPress, Plone, Joomla. The verb and the day leave no doubt that the rest is a name, whatever it looks like. */
const forms = [
  '(?:submitted|posted|published|written|contributed|added|entered|created) by NAME (?:on|at|,|[-–]) ?DAY',
  '(?:submitted|posted|published|written|added|created)(?: on)? DAY by NAME',
  '(?:gespeichert|eingereicht|verfasst|erstellt|eingetragen|geschrieben|veröffentlicht|publiziert|gepostet) von NAME am DAY',
  '(?:verfasst|erstellt|eingetragen|geschrieben|veröffentlicht|publiziert|gepostet) am DAY von NAME',
  '(?:soumise?|publiée?|postée?|rédigée?|proposée?|écrite?|mise? en ligne) par NAME le DAY',
  '(?:publiée?|postée?|rédigée?|écrite?|mise? en ligne) le DAY par NAME',
  '(?:inviato|pubblicato|postato|scritto|inserito) da NAME il DAY',
  '(?:pubblicato|postato|scritto|inserito) il DAY da NAME',
  '(?:enviado|publicado|escrito|postado|redactado) por NAME (?:el|em|a|en|,) ?DAY',
  '(?:publicado|postado|escrito) (?:el|em|a) DAY por NAME',
  '(?:ingediend|geplaatst|gepubliceerd|geschreven|gepost) door NAME op DAY',
  '(?:geplaatst|gepubliceerd|geschreven|gepost) op DAY door NAME',
  '(?:skrevet|skriven|publicerad|publisert|publiceret|postat|postet|inskickat|skickat|indsendt|innsendt) a[vf] NAME (?:den |på |, )?DAY',
  '(?:wysłane|dodane|opublikowane|napisane|zamieszczone) przez NAME (?:w(?: dniu)?|dnia|,) ?DAY',
  '(?:опубликовано|отправлено|добавлено|размещено)(?: пользователем)? NAME (?:в |от |, )?DAY',
  'NAME tarafından DAY(?: tarihinde)? (?:gönderildi|yayınlandı|yazıldı|eklendi)',
  'DAY tarihinde NAME tarafından (?:gönderildi|yayınlandı|yazıldı|eklendi)',
  'NAME ?が ?DAY ?に(?:投稿|公開)(?:しました)?',
  '投稿日\\s?[:：]\\s?DAY\\s{1,3}投稿者\\s?[:：]\\s?NAME',
  '(?:執筆者|投稿者|著者|作成者|筆者)\\s?[:：]\\s?NAME[,、]\\s?DAY',
  '由\\s?NAME\\s?(?:提交于|发表于|发布于|發表於|發佈於|于|於)\\s?DAY(?:发布|发表)?',
  'DAY에 NAME ?님이 (?:게시|작성)(?:함|했습니다)?',
  'DAY (?:autor|auteur|author|autore)\\s?: NAME',
  'autor\\s?: NAME, DAY',
].map(form);

/** The verbs and labels without which none of the forms fits: most lines have none of them. */
const any = / by | von | par | da | por | door | a[vf] | przez |овано|авлено|ещено| tarafından |投稿|公開|[者于於][:： ]?|님이|aut(?:or|eur|ore|hor) ?:/iu;
const mostWords = 7;
/** "Jane Roe in News": more than a name. */
const inSection = /\s(?:in|en|em|dans|nella|unter|under|i)\s\p{Lu}/u;

/** "Gespeichert von Arne Semsrott am Di, 20.12.2016 - 09:43", "Posted by shyouhei on 30 Jun 2013": a line that says who posted a text, and when. */
export function postedBy(line: string): Posted | undefined {
  if (line.length > 140 || !/\d/.test(line) || !any.test(line)) return undefined;
  for (const each of forms) {
    const { name: who, day: when } = each.exec(line)?.groups ?? {};
    if (who === undefined || when === undefined) continue;
    const bare = who.trim();
    if (bare.split(/\s+/).length > mostWords || /^\d+$/.test(bare) || inSection.test(bare)) return undefined;
    return { name: keeper.test(`by ${bare}`) ? undefined : bare, day: when.trim() };
  }
  return undefined;
}
