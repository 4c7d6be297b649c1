/** "by admin": whoever keeps the page. */
export const keeper =
  /^(?:by|von|par|por|di|da|door|av)\s(?:admin(?:istrator|istrador|istrateur)?|web ?master|webmaster|root|user\d{0,3}|web (?:editor|staff|team|producer|desk)|(?:die )?redaktion|verwalter|la rédaction|rédaction|(?:la )?redacción|(?:la )?redazione|(?:a )?redação|(?:de )?redactie|(?:the )?(?:site )?editors?|site ?admin|contributor|guest|author)$|^(?:ویب|نیوز) ڈیسک$/iu;
