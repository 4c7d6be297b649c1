import { placeNames } from './placeNames.js';

/** Regions that stand after a place as papers abbreviate them. */
const regions = new Set(
  'ala alaska ariz ark calif colo conn d.c del fla ga hawaii idaho ill ind iowa kan kans ky la maine md mass mich minn miss mo mont neb nebr nev n.h n.j n.m n.y n.c n.d ohio okla ore pa r.i s.c s.d tenn tex texas utah vt va wash w.va wis wyo ont que b.c alta sask man n.s n.b vic n.s.w qld tas'.split(
    ' ',
  ),
);

/** Their two letters for the post, which in small letters are words. */
const postal = /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AB|BC|MB|NB|NL|NS|ON|PE|QC|SK|NSW|QLD|VIC)$/;

/** Whether a place ends in the name of a region: "Elburn, Ill." */
export function isRegion(place: string): boolean {
  const printed = place.slice(place.lastIndexOf(',') + 1).trim();
  const name = printed.toLowerCase();
  return postal.test(printed) || regions.has(name.replace(/\.$/, '')) || placeNames.has(name);
}
