/** Countries and large regions by their English names, former ones too, as datelines give them behind a town: CLDR's territories, and what agencies print. */
const names =
  'Afghanistan|Albania|Alberta|Algeria|American Samoa|Andorra|Angola|Anguilla|Antigua and Barbuda|Argentina|Armenia|Aruba|Australia|Austria|Azerbaijan|Bahamas|Bahrain|' +
  'Bangladesh|Barbados|Bavaria|Belarus|Belgium|Belize|Benin|Bermuda|Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina|Botswana|Brazil|Britain|British Columbia|' +
  'British Virgin Islands|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Canary Islands|Cape Colony|Cape Verde|Catalonia|Cayman Islands|' +
  'Central African Republic|Ceylon|Chad|Chechnya|Chile|China|Colombia|Comoros|Congo|Corsica|Costa Rica|Crete|Crimea|Croatia|Cuba|Curaçao|Cyprus|Czech Republic|Czechia|' +
  "Czechoslovakia|Côte d'Ivoire|Denmark|Djibouti|Dominica|Dominican Republic|East Germany|East Timor|Ecuador|Egypt|El Salvador|England|Equatorial Guinea|Eritrea|Estonia|" +
  'Eswatini|Ethiopia|Falkland Islands|Faroe Islands|Fiji|Finland|France|French Guiana|French Polynesia|Gabon|Gambia|Gaza Strip|Georgia|Germany|Ghana|Gibraltar|Greece|' +
  'Greenland|Grenada|Guadeloupe|Guam|Guatemala|Guernsey|Guinea|Guinea-Bissau|Guyana|Haiti|Holland|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|' +
  'Isle of Man|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kashmir|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|' +
  'Liechtenstein|Lithuania|Luxembourg|Macau|Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Manitoba|Marshall Islands|Martinique|Mauritania|Mauritius|Mayotte|' +
  'Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Montserrat|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|New Brunswick|New Caledonia|New Hampshire|' +
  'New Jersey|New Mexico|New South Wales|New York|New Zealand|Newfoundland|Nicaragua|Niger|Nigeria|North Carolina|North Dakota|North Korea|North Macedonia|' +
  'Northern Ireland|Northern Territory|Norway|Nova Scotia|Oman|Ontario|Pakistan|Palau|Palestine|Panama|Papua New Guinea|Paraguay|Persia|Peru|Philippines|Poland|Portugal|' +
  'Prince Edward Island|Puerto Rico|Qatar|Queensland|Rhode Island|Rhodesia|Romania|Russia|Rwanda|Réunion|Samoa|San Marino|Sardinia|Saskatchewan|Saudi Arabia|Scotland|' +
  'Senegal|Serbia|Seychelles|Siam|Siberia|Sicily|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Australia|South Carolina|' +
  'South Dakota|South Korea|South Sudan|Soviet Union|Spain|Sri Lanka|St. Barthélemy|St. Kitts and Nevis|St. Lucia|St. Vincent and Grenadines|Sudan|Suriname|Swaziland|' +
  'Sweden|Switzerland|Syria|São Tomé and Príncipe|Taiwan|Tajikistan|Tanzania|Tasmania|Thailand|Timor-Leste|Togo|Tonga|Transvaal|Trinidad and Tobago|Tunisia|Turkey|' +
  'Turkmenistan|Tuvalu|Türkiye|U.A.E.|U.K.|U.S. Virgin Islands|U.S.S.R.|UAE|UK|USSR|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|Uruguay|Uzbekistan|' +
  'Vanuatu|Vatican City|Venezuela|Victoria|Vietnam|Virgin Islands|Wales|West Bank|West Germany|West Virginia|Western Australia|Western Sahara|Yemen|Yugoslavia|Zaire|' +
  'Zambia|Zimbabwe|Åland Islands';

const countries: ReadonlySet<string> = new Set(names.toLowerCase().split('|'));

export function isCountry(name: string): boolean {
  return countries.has(name.trim().toLowerCase());
}
