/**
 * Words too common to tell articles apart, by primary language; lower case, separated by spaces.
 * Short on purpose: a long list would leave out words that somebody is looking for.
 */
export const stopWords: ReadonlyMap<string, string> = new Map([
  [
    'en',
    'a about after all also an and are as at be been but by can did do does for from had has have he her his how i if in into is it its more not of on or our over she so than that the their them there these they this to up was we were what when where which who why will with would you',
  ],
  [
    'fr',
    'à au aux avec ce ces cette comment dans de des du elle en est et être il ils je la le les leur mais ne nous on ont où ou par pas plus pour pourquoi quand que qui quoi sa se ses son sont sur un une vous y a été',
  ],
  [
    'de',
    'als am an auf aus bei bis da das dass dem den der des die durch ein eine einem einen einer es für hat ich im in ist mit nach nicht oder sein sich sie sind über um und unter vom von vor war warum was wer wie wird wo wurde zu zum zur',
  ],
  [
    'es',
    'a al como con cómo cuando de del desde donde el ella en entre es esta este fue ha hay la las le lo los más no o para pero por qué que quién se según ser sin sobre son su sus un una y ya',
  ],
  ['zh', '的 了 是 在 和 与 及 有 不 这 那 吗 呢 吧 什么 怎么 怎样 怎么样 如何 为什么 哪 哪里 哪些 谁 我 我们 你 他 她 它 他们 就 都 也 还 而 对 为 被 把 从 到 上 中 多少 何时'],
  [
    'ja',
    'の に は を た が で て と も や へ か し れ さ な ある いる する した して から まで より こと もの ため よう など この その あの これ それ です ます だ だっ ない いつ どこ 誰 だれ 何 なに なぜ どう どの どんな いくつ',
  ],
  ['ar', 'في من إلى على عن مع أن إن كان كانت هذا هذه ذلك تلك التي الذي الذين ما لا لم لن هو هي هم و أو ثم قد كل بين بعد قبل عند حتى كيف لماذا متى أين'],
]);
