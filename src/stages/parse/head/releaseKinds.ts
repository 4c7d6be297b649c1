/** What an office calls what it gives to the press, in a line of its own or before the number of the release; as `labelKey` has it. */
export const releaseKinds: ReadonlySet<string> = new Set(
  'pressmeddelande|pressemelding|pressemeddelelse|lehdistötiedote|mediatiedote|informacja prasowa|komunikat prasowy|notatka prasowa|tisková zpráva|tlačová správa|sajtóközlemény|comunicat de presă|δελτίο τύπου|δελτιο τυπου|пресреліз|прес-реліз|basın bülteni|basın açıklaması|nota de premsa|comunicat de premsa|persbericht|priopćenje|sporočilo za javnost|boletín de prensa|boletim de imprensa|press release|news release|news transcript|media release|press statement|pressemitteilung|presseinformation|pressemeldung|medienmitteilung|communiqué de presse|comunicado de prensa|comunicado de imprensa|comunicado à imprensa|nota de prensa|nota à imprensa|comunicato stampa|пресс-релиз|بيان صحفي|新闻稿|新聞稿|プレスリリース'.split(
    '|',
  ),
);
