/**
 * Feasts by which papers name an issue or a day: month and day, or `easter` and the days from Easter Sunday. A name for the time around
 * a feast (`Christmas`, `Pentecost`) begins with `~`; the others name the day itself. Only feasts that are kept on one day in all countries of their names.
 */
export const feastNames: Readonly<Record<string, string>> = {
  '12-25':
    '~Christmas ~Xmas ~X-mas ~Noël ~Weihnachten ~Weihnacht ~Navidad ~Natale ~Natal ~Kerstmis ~Kerst Christmas_Day Jour_de_Noël Weihnachtstag Día_de_Navidad Giorno_di_Natale Dia_de_Natal',
  '12-24': 'Christmas_Eve Heiligabend Heiliger_Abend Veille_de_Noël Nochebuena Vigilia_di_Natale Véspera_de_Natal',
  '12-26': "Boxing_Day St._Stephen's_Day Stephanstag",
  '12-31': "New_Year's_Eve Silvester Saint-Sylvestre Nochevieja San_Silvestro",
  '01-01': "~New_Year ~New_Year's ~Neujahr ~Nouvel_An ~Año_Nuevo ~Capodanno ~Ano_Novo New_Year's_Day Neujahrstag Jour_de_l'An Día_de_Año_Nuevo 元旦 元日",
  '01-06': '~Epiphany Twelfth_Day Dreikönigstag Épiphanie Día_de_Reyes Epifania',
  '02-02': '~Candlemas Lichtmess Chandeleur',
  '02-14': "Valentine's_Day St._Valentine's_Day Valentinstag Saint-Valentin",
  '03-17': "St._Patrick's_Day",
  '03-25': '~Ladytide Lady_Day',
  '05-01': 'May_Day',
  '06-24': 'Midsummer_Day Johannistag Saint-Jean',
  '09-29': '~Michaelmas Michaelmas_Day Michaelistag ~Michaelis',
  '10-31': "Hallowe'en Halloween",
  '11-01': "All_Saints'_Day All_Saints Allerheiligen Toussaint Todos_los_Santos Ognissanti Todos_os_Santos",
  '11-11': '~Martinmas Martinstag Saint-Martin Armistice_Day',
  'easter-48': 'Rosenmontag',
  'easter-47': 'Shrove_Tuesday Mardi_Gras',
  'easter-46': 'Ash_Wednesday Aschermittwoch Mercredi_des_Cendres Miércoles_de_Ceniza',
  'easter-7': 'Palm_Sunday Palmsonntag Dimanche_des_Rameaux Domingo_de_Ramos',
  'easter-3': 'Maundy_Thursday Gründonnerstag Jeudi_saint Jueves_Santo',
  'easter-2': 'Good_Friday Karfreitag Vendredi_saint Viernes_Santo Venerdì_Santo Sexta-feira_Santa',
  'easter+0':
    '~Easter ~Ostern ~Pâques ~Pascua ~Pasqua ~Páscoa ~Pasen Easter_Day Easter_Sunday Ostersonntag Dimanche_de_Pâques Domingo_de_Resurrección Domingo_de_Pascua Domingo_de_Páscoa',
  'easter+1': 'Easter_Monday Ostermontag Lundi_de_Pâques Lunes_de_Pascua Pasquetta',
  'easter+39': 'Ascension_Day Christi_Himmelfahrt Himmelfahrt Ascension',
  'easter+49': '~Whitsun ~Whitsuntide ~Pentecost ~Pfingsten ~Pentecôte ~Pentecostés ~Pentecoste ~Pentecostes Whit_Sunday Pfingstsonntag Dimanche_de_Pentecôte',
  'easter+50': 'Whit_Monday Pfingstmontag Lundi_de_Pentecôte',
  'easter+60': 'Corpus_Christi Fronleichnam Fête-Dieu',
};
