/**
 * A vocabulary whose words are as frequent as words are (Zipf's law with Mandelbrot's shift). The commonest are
 * English function words, so that a detector takes the texts for English; the others are made of syllables.
 */

const functionWords =
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had which they one were all their there been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long here get both between life being under never day same another know while last might us great old year off come since against go came right used take three'.split(
    ' ',
  );

const onsets = 'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sk sl sp st str t th tr v w wh'.split(' ');
const vowels = 'a a a e e e i i o o u ai ea ee oa oo ou'.split(' ');
const codas = 'b ck d ft g l ld ll m mp n nd ng nt p r rd rk rn rt s sh st t th x'.split(' ');
const endings = ['', '', '', '', 'al', 'ed', 'ed', 'en', 'er', 'ing', 'ing', 'ion', 'ive', 'ly', 'ment', 'ness', 's', 's', 'y'];

/**
 * @typedef {object} Vocabulary
 * @property {(chance: () => number) => string} draw a word, by its frequency
 * @property {(chance: () => number) => string} drawRare a word that is no function word
 */

/**
 * @param {() => number} chance
 * @param {number} size number of words
 * @returns {Vocabulary}
 */
export function makeVocabulary(chance, size) {
  const pick = (list) => list[Math.floor(chance() * list.length)];
  const words = new Set(functionWords);
  while (words.size < size) {
    const syllables = 1 + Math.floor(chance() * 2.2);
    let word = '';
    for (let count = 0; count < syllables; count += 1) word += pick(onsets) + pick(vowels) + (count === syllables - 1 || chance() < 0.2 ? pick(codas) : '');
    word += pick(endings);
    if (word.length >= 4 && word.length <= 10) words.add(word);
  }
  const list = [...words];
  const draw = byFrequency(list.map((_, rank) => 1 / (rank + 2.7) ** 1.02));
  const rare = list.slice(functionWords.length, functionWords.length + 6000);
  const drawRare = byFrequency(rare.map((_, rank) => 1 / (rank + 40)));
  return { draw: (own) => list[draw(own())], drawRare: (own) => rare[drawRare(own())] };
}

/**
 * Draws from a distribution in constant time: Vose's alias method.
 *
 * @param {number[]} weights
 * @returns {(at: number) => number} index, for a number from 0 to 1
 */
function byFrequency(weights) {
  const count = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = Float64Array.from(weights, (weight) => (weight * count) / total);
  const alias = new Uint32Array(count);
  const small = [];
  const large = [];
  for (const [index, part] of share.entries()) (part < 1 ? small : large).push(index);
  while (small.length > 0 && large.length > 0) {
    const less = small.pop();
    const more = large.pop();
    alias[less] = more;
    share[more] -= 1 - share[less];
    (share[more] < 1 ? small : large).push(more);
  }
  for (const index of [...small, ...large]) share[index] = 1;
  return (at) => {
    const index = Math.floor(at * count);
    return at * count - index < share[index] ? index : alias[index];
  };
}
