/** French and its neighbours write articles and pronouns on to the next word: `l’archive`, `d’aujourd’hui`. */
export const elision = /^(?:(?:[cdjlmnst]|qu)['’])+(?=\p{L}{2})/iu;
