/** Words that an acronym may pass over: articles, prepositions and conjunctions of the languages that press acronyms are made in. In lower case, without accents. */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'a an and at by for from in into of on or the to with',
    'am auf aus bei das dem den der des die fur gegen im mit uber um und von vom zum zur',
    'au aux avec ce ces d dans de des du en et l la le les ou par pour sans sur un une',
    'al con contra del e el las lo los para por y sin sobre',
    'agli ai alla alle allo col da dal dall dalla dei del dell della delle dello degli di gli i il nel nell nella per su sul sull sulla uno',
    'ao aos as com da das do dos em na nas no nos o os pela pelo',
    'aan het naar te ten ter tot van voor',
    'af att eller for fra i med och og om på pa til till',
    'dla do na nad od po pod przy w we z za ze',
    'a ale k ke na o pre pri s so v ve z ze',
    'и в во к ко на над о об от по под при с со у за для из та і й у з до від про',
    'ile ve icin ja és es az si din la cu pentru',
    'ο η το οι τα του της των και για σε στο στη την τον',
  ]
    .join(' ')
    .split(' '),
);
