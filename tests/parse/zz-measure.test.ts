import { it } from 'vitest';
import { digestOf } from '../../src/model/digestOf.js';
import { enrichArticle } from '../../src/stages/enrich/enrichArticle.js';
import { parseArticle } from '../../src/stages/parse/parseArticle.js';
import { testSettings } from '../helpers/testSettings.js';
import { appendFileSync, writeFileSync } from 'node:fs';
const settings = testSettings({ publications: [{ abbreviation: 'HB', name: 'Harbour Bulletin', numbering: ['{number}/{year}', 'No. {number}', 'issue of {date}'] }] });
const all = ['a','A','1','é','и','漢','ا','a ','A ','A.','By ',' ','\t','\n','\u3000','\n\n','\u00A0','-','_','*','#','<','>','`','|','\\','- ','[',']','!','.',',',':',';','?','"',"'",'«','»','“','”','、','。','–','—','·','•','(',')','{','}','/','(a','1/','1-','{%','&','@','=', '1 ', 'a\n','A\n','1\n','Aa ', '12. ','。 ','漢1','a, ','"a ','(A) ','May ','NO ','a-','á ','й ','HB ','see ','cf. '];
it('measure', async () => {
  writeFileSync('/tmp/slow.txt','');
  for (const each of all) for (const kind of ['alone','under','dateline']) {
    const body = each.repeat(1_000_000/each.length|0);
    const text = kind==='alone'?body:kind==='under'?`The harbour reopens\n\n${body}\n`:`The harbour reopens\n\nBy Jane Roe\n\nBERLIN, March 9 (AP) - The ${body}\n`;
    const t0=performance.now();
    const parsed = parseArticle({ path:'article.txt' as never, text, digest: digestOf(text), encoding:'utf-8' }, settings);
    const t1=performance.now();
    await enrichArticle(parsed.value, settings);
    const t2=performance.now();
    if (t2-t0>150) appendFileSync('/tmp/slow.txt', `${JSON.stringify(each)} ${kind} parse ${(t1-t0)|0} enrich ${(t2-t1)|0}\n`);
  }
}, 300000);
