/** Longest caption, in UTF-16 units. */
const longest = 300;
const begins =
  /^[([]?(?:(?:in )?(?:this|cette|diese[sm]?|esta|questa) (?:undated |file |handout )?(?:photo|picture|image|foto|bild|imagen|immagine)\b|(?:file|archive) photo\b|(?:photo(?:graph)?s?|fotos?|bild|image|picture|illustration|immagine|imagen|fotó|fotograf(?:ía|ia|ija|ie)|kuvat?|bilde|bilder|zdjęci[ea]|zdj\.|fot\.|snímek|φωτογραφία|фотографія|снимка|ảnh|fotoğraf|фото|الصورة|图片?|写真)(?:\s(?:credit|caption|source|by|courtesy|de|von|di|av|af)\b|\s?[:：/©]))/iu;
const ends =
  /[.!?"”»)]?\s[([]?(?:photo(?:graph)?s?|foto|image|picture|crédits?(?: photo)?|credits?|bild|фото)\s?(?:by\s|courtesy\s|[:：/©]\s?)\S.{1,60}$|\((?:AP|AFP|Reuters|EPA|Getty)[^()]{0,12}(?:Photo)?[/,][^()]{2,60}\)$|\s[[(](?:Photo\/)?(?:Xinhua|AP|AFP|Reuters|EPA|Getty)(?:\/[^[\]()]{2,40})?[\])]$|\s\|\s?(?:photo )?credits?\s?:\s.{2,80}$|\s\|\s?(?:AP|AFP|Reuters|EPA|Getty)(?: Photos?| Images)?(?: Close)?$|\.(?:photo |image )?credits?\s?:\s?\p{Lu}.{2,60}$|\((?:symbol|archiv|beispiel)(?:bild|foto)\)$|\((?:AP|AFP|Reuters|EPA|dpa|ANSA|EFE)(?: Photo)?\)\.?$|\s[-–—]\s(?:Divulgação|Reprodução|Arquivo|Archivo|Archivbild)(?:\/\S.{1,30})?$|\/\s?(?:Getty Images|AP Photo|Reuters|AFP|EPA|Shutterstock)$/iu;

/** "(Jane Roe/AP)", "(Bo Li / The Harbour Times)" */
const namedCredit = /[[(]\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}\s?[/|]\s?\p{Lu}[\p{L}.'’& ]{1,40}[\])]$/u;
/** "Bo Li / Getty", "Photograph by Bo Li", "Image Credits: Bo Li / Getty Images", "Text by: NEWS WIRES": a line of its own. */
const ownCredit =
  /^(?:(?:photo(?:graph)?|image|picture|illustration)s? (?:by:?|credits?:|courtesy of) )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}\s?\/\s?(?:the )?(?:Getty|AP|AFP|Reuters|EPA|Bloomberg|Shutterstock|Alamy|Magnum|Redux|Corbis)(?: Images)?$|^photograph by \p{Lu}.{3,60}$/iu;

/** "(2. v. r.)", "(von links)": who stands where, as German papers print it under pictures. */
const placedPerson = /\((?:\d\. ?)?(?:v\. ?[lr]\.(?: ?n\. ?[lr]\.)?|von (?:links|rechts|li|re)\b[^()]{0,20}|hinten|vorne|Mitte|M\.|links|rechts|[lr]\.)(?:, [^()]{2,30})?\)/u;

/** "… con las farolas apagadas. / ÓSCAR LAFUENTE", "… | ARCHIVES OUEST-FRANCE", "… AFP - ISSA TRAORÉ", "(Fot. Tomasz Gajda)", "PHOTO ALEXIS ROY, LA PRESSE": with the photographer in capitals. */
const inCapitals =
  /[.!?)]\s[/|]\s\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){1,4}$|[.!?)]\s(?:AFP|AP|EFE|REUTERS) - \p{Lu}{2,}(?: \p{Lu}{2,}){1,3}$|\((?:Fot|Ph|Phot)\. \p{Lu}[^()]{3,40}\)$|[.!?]\s\p{Lu}{2,}(?: \p{Lu}{2,}){1,3} (?:POUR|PER|PARA|FOR) «? ?\p{Lu}[\p{Lu} ]{2,20} ?»?$|^PHOTO \p{Lu}{2,}(?:[ -]\p{Lu}{2,}){1,3}, \p{Lu}[\p{Lu} ]{2,30}$/u;

/** Where the photographer stands at the end of a caption, in UTF-16 units. */
const endPart = 90;

/** Whether a line tells of a picture, or who took it. */
/** "▲歐盟擬限制碳纖維。（圖／路透）", "移送される…＝１３日、東京（山田太郎撮影）": as papers in Taiwan and Japan print it. */
const eastern = /^▲|[（(](?:圖|圖片|翻攝|照片)[／/：:][^（）()]{1,30}[）)]$|[（(][^（）()]{1,14}(?:撮影|提供|攝)[）)]$/u;

export function isCaption(text: string): boolean {
  return (
    text.length <= longest &&
    ((text.charCodeAt(0) > 0x2fff || text.startsWith('▲') ? eastern.test(text) : false) ||
      begins.test(text) ||
      ends.test(text.slice(-endPart)) ||
      (/[)\]]$/.test(text) && namedCredit.test(text.slice(-endPart))) ||
      inCapitals.test(text) ||
      (/\/|^ph/i.test(text) && ownCredit.test(text)) ||
      (text.includes('(') && placedPerson.test(text)))
  );
}
