/** The family names of two characters that Chinese have. */
export const doubleSurname = /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒)/;
