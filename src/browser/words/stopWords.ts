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
  ['ar', 'في من إلى على عن مع أن إن كان كانت هذا هذه ذلك تلك التي الذي الذين ما لا لم لن هو هي هم و أو ثم قد كل بين بعد قبل عند حتى كيف لماذا متى أين'],
]);
