/**
 * Languages that the detector does not know, told from the one that it takes them for: Indonesian from Malay, Afrikaans from
 * Dutch, Macedonian from Bulgarian, Assamese from Bengali, Nepali from Hindi, Galician from Portuguese. By words or letters
 * that only one of the two has.
 */
interface Neighbour {
  readonly language: string;
  /** Letters that the known language does not have. */
  readonly letters?: RegExp;
  /** Words of this language alone and of the known one alone: as sets, or as patterns where marks stand within words. */
  readonly own?: ReadonlySet<string> | RegExp;
  readonly other?: ReadonlySet<string> | RegExp;
  /** More is written in this one, so that it is meant where no word tells. */
  readonly isLikelier?: boolean;
}

/** Fewest words that tell. */
const fewest = 2;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const nepali = /(?<=^|\s)(?:छ|छन्|छैन|गरेको|भएको|गरेका|भएका|पनि|थियो|भने|गर्ने|हुने)(?=[\s।,]|$)/gu;
const galician: Neighbour = {
  language: 'gl',
  own: words('unha dunha nunha máis tamén dende dixo xunta galicia galega galego estivo fixo polas hoxe xa ata moi concello'),
  other: words('uma duma numa mais também desde disse hoje já até muito não são é um em la las el y en hasta también hoy ya muy una'),
};

const neighbours: Readonly<Record<string, Neighbour>> = {
  ms: {
    language: 'id',
    isLikelier: true,
    own: words(
      'bahwa karena bisa uang polisi senin jumat kamis desember agustus maret juli juni rupiah kantor inggris perusahaan sejumlah terkait pekan wib indonesia jakarta dikutip menurutnya tapi saat usai rusia',
    ),
    other: words(
      'bahawa kerana wang polis isnin jumaat khamis disember ogos mac julai jun ringgit pejabat inggeris syarikat malaysia mahu boleh iaitu ialah beliau lumpur bernama',
    ),
  },
  nl: { language: 'af', own: words('nie vir hulle sê hierdie asook wees kon dié'), other: words('niet voor zijn een ze wordt hun deze zegt naar werd') },
  bg: { language: 'mk', letters: /[ѓќљњџјѕ]/iu },
  sr: { language: 'mk', letters: /[ѓќѕ]/iu },
  bn: { language: 'as', letters: /[ৰৱ]/u },
  hi: { language: 'ne', own: nepali, other: /(?<=^|\s)(?:है|हैं|के|में|और|ने|से|था)(?=[\s।,]|$)/gu },
  mr: { language: 'ne', own: nepali, other: /(?<=^|\s)(?:आहे|आहेत|आणि|होते|केली|नाही)(?=[\s.,]|$)/gu },
  pt: galician,
  es: galician,
};

/** `told`: what the detector says of a text whose words these are. */
export function neighbourLanguage(told: string, text: string, spoken: readonly string[]): string {
  const neighbour = Object.hasOwn(neighbours, told) ? neighbours[told] : undefined;
  if (neighbour === undefined) return told;
  if (neighbour.letters !== undefined) return neighbour.letters.test(text) ? neighbour.language : told;
  const own = countOf(neighbour.own, text, spoken);
  const other = countOf(neighbour.other, text, spoken);
  return (own >= fewest && own > other) || (neighbour.isLikelier === true && own >= other) ? neighbour.language : told;
}

function countOf(these: Neighbour['own'], text: string, spoken: readonly string[]): number {
  if (these instanceof RegExp) return text.match(these)?.length ?? 0;
  let count = 0;
  if (these !== undefined) for (const word of spoken) if (these.has(word)) count += 1;
  return count;
}
