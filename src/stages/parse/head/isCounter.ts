/** What pages print beside a headline and is no part of the article: how often it was read or shared, and how long ago it appeared. */
/** Longest such text, in UTF-16 units. */
const longest = 60;
const number = '(?:\\d{1,3}(?:[.,   ]\\d{3}){0,3}|\\d{1,9})(?:[.,]\\d)?\\s?(?:[KkMm]|тыс\\.?|млн|mil|tys\\.?)?';
const counted =
  'comments?|notes|repl(?:y|ies)|shares?|views?|reads?|likes?|claps?|votes?|tweets?|reactions?|kommentare?|aufrufe|leser|commentaires?|vues?|partages?|réactions?|comentarios?|visitas|lecturas|compartidos|comentários?|visualizações|leituras|commenti|condivisioni|letture|visualizzazioni|комментари(?:й|я|ев)|просмотр(?:а|ов)?|подписчик(?:а|ов)?|followers?|abonnés|seguidores|reacties|kommentarer|visningar|komentarzy?|تعليق(?:ات)?|مشاهدة';
const count = new RegExp(
  `^(?:${number}(?:[\\s|·]+${number}){0,2}(?:\\s(?:${counted}))?|(?:${counted}|просмотров|jump to comments|комментариев|visto|vues)\\s?[:：]?\\s?\\(?${number}\\)?|(?:已?有)?\\s?\\d{1,9}\\s?(?:人参与|人评论|次阅读|条评论|人|次)|(?:阅读|评论|浏览|点击|조회(?:수)?|댓글|閲覧(?:数)?)\\s?[:：(（]?\\s?\\d{1,9}\\s?[)）次]?)$`,
  'iu',
);
const unit =
  'seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|heures?|jours?|semaines?|mois|ans?|minutos?|horas?|días?|dias?|semanas?|mes(?:es)?|años?|anos?|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|минут[уы]?|час(?:а|ов)?|дн(?:я|ей)|день';
const ago = new RegExp(
  `^(?:(?:this (?:article |story )?was )?(?:first |originally )?published (?:over |more than )?|posted |updated:? |aktualisiert:? |mis à jour |atualizado |actualizado )?(?:(?:an?|\\d{1,3})\\s(?:${unit})\\s(?:ago|fa|atrás|hace|назад)|(?:vor|il y a|hace|há)\\s(?:an?|\\d{1,3}|une?|einer?|einem)\\s(?:${unit})(?:\\s\\d{1,2}\\s(?:${unit}))?)(?:\\s(?:von|par|por|di|door|av|by)\\s[^.!?]{2,25})?$`,
  'iu',
);

/** "11º", "MIN 11º MÁX 17º" */
const weather = /^(?:(?:mín?|min|máx|max)\.? )?-?\d{1,2}\s?[º°](?:\s?C)?(?: (?:mín?|min|máx|max)\.? -?\d{1,2}\s?[º°](?:\s?C)?)?$/iu;

export function isCounter(text: string): boolean {
  return text.length <= longest && (weather.test(text) || (/\d/.test(text) && count.test(text)) || ago.test(text));
}
