/** Longest such sentence, in UTF-16 units. */
const longest = 420;
/** Sentences by which sites, agencies and databases keep their rights, or tell how a text came to be; no article says them. */
const rights =
  /^(?:queda prohibida la reproducción|(?:©|\(c\)).{2,60}tous droits réservés|tous droits réservés ?[;.,]|le présent document est protégé|certificat émis le|(?:our|this) (?:work|article|story|content) is licensed under|(?:the original content of )?this (?:program|article|work) is licensed under a? ?creative commons|republish (?:this|our) (?:article|story|articles) for free|this (?:article|document|content) has been shared via|this text was automatically generated using optical character recognition|npr transcripts are|\p{Lu}{2,5} transcripts are created on a rush deadline|copyright © \d{4} \p{Lu}.{1,40}\. all rights reserved\. visit|anadolu agency website contains only|aa web sitesinde|\p{Lu}{4,10} provides up-to-date authentic|for information media\.? not an official record|(?:die folgenden informationen sind )?nicht zur veröffentlichung bestimmt|本網站之文字|未經授權|非經授權|財新傳媒版權所有|财新传媒版权所有|平台声明|alt materiale i infomedia|(?:este contenido|los contenidos de) .{3,60} (?:protegido|propiedad)|carnegie does not take institutional positions|the (?:views|opinions) expressed (?:in this (?:article|piece|column|essay|publication)|here(?:in)?|above) are (?:those|the (?:author|writer)|solely|entirely|his|her|their)\b|il vous reste [\d.,]+ ?% de cet article|(?:dapatkan update berita|ikuti kami di)|еженедельная рассылка|нажимая кнопку|нашли (?:опечатку|ошибку)|заметили (?:опечатку|ошибку)|якщо ви помітили помилку|get (?:instant access|free real-time news alerts)|clapping shows how much|the full article contains \d+ words|contact us for permission)/iu;

/** Whether a sentence below a text is of its rights and not of the text. Speech is never. */
export function isRights(text: string): boolean {
  return text.length <= longest && rights.test(text);
}
