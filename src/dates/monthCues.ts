/**
 * What tells a month from a person or a verb where it stands alone. Names that are other words too count only after a cue;
 * a language without an entry here has no months alone. `weakCues` are those after which a surname may follow (`by June Carter`).
 */
export interface MonthCues {
  readonly doubtful: readonly string[];
  readonly cues: readonly string[];
  readonly weakCues?: readonly string[];
}

export const monthCues: Readonly<Record<string, MonthCues>> = {
  en: {
    doubtful: ['March', 'April', 'May', 'June', 'August'],
    cues: ['in', 'since', 'until', 'till', 'last', 'early', 'late', 'mid', 'next', 'this', 'during', 'throughout'],
    weakCues: ['of', 'by'],
  },
  de: { doubtful: ['Mai', 'Juli', 'August'], cues: ['im', 'anfang', 'ende', 'mitte', 'seit', 'bis', 'vom', 'zum', 'ab', 'letzten', 'kommenden', 'vergangenen'] },
  fr: { doubtful: [], cues: [] },
  es: { doubtful: [], cues: [] },
  it: { doubtful: [], cues: [] },
  pt: { doubtful: [], cues: [] },
  ru: { doubtful: [], cues: [] },
  ar: { doubtful: ['مارس', 'آب', 'ماي', 'جوان', 'تموز', 'أوت'], cues: ['في', 'منذ', 'شهر', 'خلال', 'حتى', 'بداية', 'نهاية', 'مطلع', 'أواخر', 'أوائل', 'منتصف'] },
  nl: { doubtful: [], cues: [] },
  sv: { doubtful: [], cues: [] },
  da: { doubtful: [], cues: [] },
  nb: { doubtful: [], cues: [] },
  pl: { doubtful: [], cues: [] },
  uk: { doubtful: ['лютий'], cues: ['у', 'в', 'за'] },
};
