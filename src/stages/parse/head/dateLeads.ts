/** Words before a day at the top of a text, in the languages that print them: what the day is of. */
const published =
  '(?:first |originally )?(?:published|posted|released|issued|printed|dated?|date published|publication date|date of publication|appeared|filed|created|aired|broadcast)(?: on| in| at)?|(?:erstmals )?(?:veröffentlicht|erschienen)(?: am)?|(?:artikel|beitrag|meldung|eintrag) vom|datum|stand|erstellt(?: am)?|publié(?:e)?(?: le)?|paru(?:e)?(?: le)?|mis en ligne(?: le)?|créé(?: le)?|publicad[oa](?: el| em| a)?|fecha(?: de publicación)?|data(?: di pubblicazione| de publicação)?|pubblicat[oa](?: il)?|опубликовано|дата(?: публикации)?|تاريخ(?: النشر)?|تاریخ(?: انتشار)?|منتشر شده(?: در)?|زمان انتشار|نشر(?:ت)?(?: في| بتاريخ)?|发布(?:时间|日期|于)?|發佈(?:時間|日期)?|发表(?:时间|于)?|日期|时间|時間|公開(?:日)?|掲載(?:日)?|配信(?:日)?|投稿日|(?:기사)?입력|등록|승인|작성|발행(?:일)?|gepubliceerd(?: op)?|geplaatst(?: op)?|publicerad|publisert|offentliggjort|opublikowano|dodano|yayın(?:lanma)?(?: tarihi)?|giriş';
const updated =
  '(?:page )?(?:last )?(?:updated|modified|revised|changed|edited|archived)(?: at \\d{1,2}:\\d{2}(?: ?[ap]m)?)?(?: on| at)?|(?:zuletzt )?(?:aktualisiert|geändert)(?: am)?|update|mis(?:e)? à jour(?: le| à)?|modifié(?: le| à)?|(?:última )?actualiza(?:d[oa]|ción)(?: el| em)?|(?:ultimo )?aggiorna(?:t[oa]|mento)(?: il| alle)?|modifica(?:t[oa])?(?: il)?|(?:última )?atualiza(?:d[oa]|ção)(?: em| há)?|обновлено|изменено|(?:آخر )?تحديث|更新(?:时间|日期|日)?|최종\\s?수정|(?:기사)?수정|bijgewerkt(?: op)?|ostatnia aktualizacja|posted to the web|aangepast(?: op)?|uppdaterad|oppdatert|opdateret|aktualizacja|zaktualizowano|güncelleme(?: tarihi)?|son güncelleme';

export const publishedLead = new RegExp(`^(?:${published})\\s?[:：]?\\s{0,3}`, 'iu');
export const updatedLead = new RegExp(`^(?:${updated})\\s?[:：]?\\s{0,3}`, 'iu');
/** The same words at the end of what stands before a day, with what may stand between. */
const between = '\\s?[:：]?[\\s,(|–—-]{0,3}(?:(?:on|le|el|am|il|em|op|den|d\\.|от|vom) )?$';
export const publishedBefore = new RegExp(`(?<![\\p{L}])(?:${published})${between}`, 'iu');
export const updatedBefore = new RegExp(`(?<![\\p{L}])(?:${updated})${between}`, 'iu');
