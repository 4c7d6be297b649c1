/** The small words in and around the names of persons, as `foldWord` spells them. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Between given name and surname: `van der`, `de la`, `bin`, `al`. */
export const particles = set(
  "van der den de del della delle dei degli di da do dos das du d la le les lo los las el al ul ibn bin bint ben bar abu abd ap ab af av zu zum zur von vom vander vande ten ter te 't y e i und st mac ni nic ua o san ould uld ait",
);

/** Before a name, for a person of any name. */
export const honorifics = set(
  'mr mrs ms miss dr prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam sheikh sheik judge justice gen col capt lt sgt maj cmdr adm gov sen rep pres hon herr frau fraulein hr fr monsieur madame mademoiselle mme mlle m don dona senor senora sr sra signor signora sig mons msgr monsignor doctor bishop archbishop cardinal pastor engr barr alhaji alhaja hajia shri smt cllr г г-н г-жа проф д-р السيد السيدة الدكتور الدكتورة د الشيخ الأستاذ',
);

/** After a name, with or without a comma: `Jr.`, `III`, `M.D.`, without their dots. */
export const nameSuffixes = set(
  'jr sr ii iii iv v esq phd md dds do dvm jd llb llm mba ma ba bsc msc mph rn cpa mp mep qc kc obe cbe mbe dd sj op osb usn usa usmc usaf ret fils pere junior senior bart frs edd mfa rd pe',
);

/** Places of two words that look like the name of a person and are none. */
export const placesLikeNames = set(
  'ann_arbor victoria_falls victoria_nyanza alice_springs charlotte_amalie jordan_valley santiago_compostela carson_city jackson_hole jackson_heights elizabeth_city prince_george cape_verde sierra_leone costa_rica puerto_rico hong_kong sri_lanka abu_dhabi abu_ghraib addis_ababa tel_aviv kuala_lumpur phnom_penh saudi_arabia burkina_faso monte_carlo notre_dame des_moines little_rock cedar_rapids corpus_christi terre_haute eau_claire rio_grande belo_horizonte baton_rouge palo_alto viet_nam ho_chi chi_minh marie_claire marie_galante dolce_vita ave_maria ave_marie jim_crow uncle_sam dow_jones rolls_royce johnson_johnson charles_schwab wells_fargo arthur_andersen merrill_lynch morgan_stanley jp_morgan eli_lilly harley_davidson aston_martin louis_vuitton calvin_klein saint_louis st_louis fort_worth grand_rapids lloyds_london camp_david martha_vineyard francis_scott sydney_morning',
);
