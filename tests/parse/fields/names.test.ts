/** Names of persons: what is one, what only looks like one, and how a byline is divided. */
import { describe, expect, it } from 'vitest';
import { authorNames } from '../../../src/stages/parse/fields/authorNames.js';
import { isPersonName } from '../../../src/stages/parse/fields/isPersonName.js';
import { splitByline } from '../../../src/stages/parse/fields/splitByline.js';

describe('a name', () => {
  it.each(
    `Jane Roe|JANE ROE|Jean-Luc Godard|Conan O'Brien|CONAN O’BRIEN|Ian McEwan|Jan van der Berg|Oscar de la Renta|OSCAR DE LA RENTA|Osama bin Laden|Bashar al-Assad|Charles de Gaulle|Jean-Marie Le Pen
    J. R. R. Tolkien|E. J. Dionne|George W. Bush|John F. Kennedy Jr.|Jane Roe, Jr.|Martin Luther King|Dr. Strangelove|Mrs. Roe|Sen. John Doe|Chelsea Clinton|Doris Day|Sally Field|Will Smith|Virginia Woolf
    Gabriel García Márquez|Ana María Ruiz|Maria da Silva|João dos Santos|Giuseppe Verdi|Jürgen Habermas|Zbigniew Brzeziński|Recep Tayyip Erdoğan|Ngozi Okonjo-Iweala|Narendra Modi|Tanaka Hiroshi|Xi Jinping
    Kim Jong-un|Boris Yeltsin|Иван Петров|Нурсултан Назарбаев|И. И. Иванов|محمد علي|جمال عبد الناصر|مصطفى كمال|山田 太郎|约翰·史密斯|Alan B. Krueger|Catherine Zeta-Jones|Kassym-Jomart Tokayev
    Étienne ROUBAUD|Jean Paul SARTRE|WANG Xiaoming|Miriam Castle|Celia Marsh|Michael York|Octavio Paz`
      .split(/[|\n]/)
      .map((name) => name.trim()),
  )('is likely: %s', (name) => {
    expect(isPersonName(name)).toBe('likely');
  });

  it.each(['Ban Ki-moon', 'Qwert Zuiop', 'Tokayev Nazarbayev', '张三', '山田太郎', '홍길동', '伊藤さくら', '伊藤はるか', '林ともこ', '小林マリ'])('is possible: %s', (name) => {
    expect(isPersonName(name)).toBe('possible');
  });

  it.each(
    `New York|Grand Rapids|Los Angeles|Bad News|Prime Minister|San Francisco Chronicle|Paris Match|Virginia Beach|Santa Cruz|Jordan River|Georgia Tech|Sydney Morning Herald|Austin City Council|Charlotte Observer
    Victoria Falls|Victoria Day|Election Day|White House|Black Sea|Green Party|Supreme Court|Ann Arbor|Hong Kong|Kuala Lumpur|Buenos Aires|Le Monde|El País|Lake Victoria|Martin Luther King Day|Bank Holiday
    Ann Roe WASHINGTON|JOHN Doe Times|Georgia Bulldogs|Charlotte Hornets|Staff Writer|THE ASSOCIATED PRESS|Letters to the Editor|Mary had a little lamb|Mary Wins Gold|Joe Biden Visits|mary jones|Madonna|Letters|Jane|1990|Jane Roe 2|Jane Roe!
    (Jane Roe)|Jane Roe: a life|Новая газета|Красная площадь|محمد يزور باريس|في القاهرة|新聞|Washington Post|Chicago Tribune|Die Zeit|La Paz|Costa Rica|iPhone Sales|上野から|上野までの|山口さん|千葉まで|森の熊さん`
      .split(/[|\n]/)
      .map((name) => name.trim()),
  )('is none: %s', (name) => {
    expect(isPersonName(name)).toBeUndefined();
  });

  it.each(['a', 'A', ' ', '.', 'A.', 'A. ', '-', "'", '山', 'م', 'Ann ', 'van '])('takes no time on a megabyte of %j', (mark) => {
    const text = mark.repeat(1_000_000 / mark.length);
    expect(isPersonName(text)).toBeUndefined();
    expect(splitByline(text).names.length).toBeLessThan(2);
  });

  it.each(['a', 'A', ' ', '.', 'A.', 'A. ', '-', "'", ',', ', ', '(', ')', '@', 'a@', '山', 'م', 'Ann and ', '/', ' - ', '记者', 'van ', 'And '])(
    'takes no time on a byline of %j',
    (mark) => {
      for (let i = 0; i < 50; i += 1) splitByline(`By Jane Roe${mark.repeat(380 / mark.length)}`);
      expect(splitByline(`By Jane Roe${mark.repeat(380 / mark.length)}`).names.length).toBeGreaterThan(0);
    },
  );
});

describe('a byline', () => {
  it.each<[string, string[], string?]>([
    ['By Ann Roe and Bo Li', ['Ann Roe', 'Bo Li']],
    ['Ann Roe, Bo Li and Cy Poe', ['Ann Roe', 'Bo Li', 'Cy Poe']],
    ['Ann Roe, Bo Li, and Cy Poe', ['Ann Roe', 'Bo Li', 'Cy Poe']],
    ['Ann Roe, Bo Li', ['Ann Roe', 'Bo Li']],
    ['Xi Zhang, Qiang Wu', ['Xi Zhang', 'Qiang Wu']],
    ['Roe, Ann', ['Ann Roe']],
    ['Roe, Ann; Li, Bo', ['Ann Roe', 'Bo Li']],
    ['Roe, Ann, and Bo Li', ['Ann Roe', 'Bo Li']],
    ['De Jong, Jan', ['Jan De Jong']],
    ['van der Berg, Jan', ['Jan van der Berg']],
    ['Roe, Ann, Jr.', ['Ann Roe, Jr.']],
    ['Quux, Zyxwv', ['Quux, Zyxwv']],
    ['Novák, Prag', ['Novák'], 'Prag'],
    ['AP; Roe, Ann', ['AP', 'Ann Roe']],
    ['Tolkien, J. R. R.', ['J. R. R. Tolkien']],
    ['Ann Roe (text) and Bo Li (photos)', ['Ann Roe', 'Bo Li'], 'text, photos'],
    ['Robert (Bob) Roe', ['Robert (Bob) Roe']],
    ['Ann Roe y Bo Li', ['Ann Roe', 'Bo Li']],
    ['Ann Roe e Bo Li', ['Ann Roe', 'Bo Li']],
    ['Ann Roe et Bo Li', ['Ann Roe', 'Bo Li']],
    ['Ann Roe und Bo Li', ['Ann Roe', 'Bo Li']],
    ['Ann Roe en Bo Li', ['Ann Roe', 'Bo Li']],
    ['Ann Roe · Bo Li', ['Ann Roe', 'Bo Li']],
    ['Ann Roe with Bo Li', ['Ann Roe', 'Bo Li']],
    ['Ann Roe mit Bo Li', ['Ann Roe', 'Bo Li']],
    ['JUAN PEREZ Y MARIA LOPEZ', ['JUAN PEREZ', 'MARIA LOPEZ']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Santiago Ramón y Cajal', ['Santiago Ramón y Cajal']],
    ['Анна Петрова и Иван Сидоров', ['Анна Петрова', 'Иван Сидоров']],
    ['أحمد علي و محمد حسن', ['أحمد علي', 'محمد حسن']],
    ['أحمد علي ومحمد حسن', ['أحمد علي', 'محمد حسن']],
    ['أحمد وليد حسن', ['أحمد وليد حسن']],
    ['张三、李四', ['张三', '李四']],
    ['李文静; 赵刚', ['李文静', '赵刚']],
    ['文・山田太郎', ['山田太郎']],
    ['本报记者 张三 李四', ['张三', '李四'], '本报记者'],
    ['张三，李四', ['张三', '李四']],
    ['王伟 李娜', ['王伟', '李娜']],
    ['山田 太郎', ['山田 太郎']],
    ['新华社记者张三、李四', ['张三', '李四'], '新华社记者'],
    ['山田太郎記者', ['山田太郎'], '記者'],
    ['Jane Roe, Jr.', ['Jane Roe, Jr.']],
    ['John Doe, M.D.', ['John Doe, M.D.']],
    ['Ann Roe, Ph.D., and Bo Li, M.D.', ['Ann Roe, Ph.D.', 'Bo Li, M.D.']],
    ['Jane Roe, Reuters', ['Jane Roe'], 'Reuters'],
    ['Jane Roe, New York', ['Jane Roe'], 'New York'],
    ['Jane Roe, Kuala Lumpur', ['Jane Roe'], 'Kuala Lumpur'],
    ['By JOHN DOE, TIMES STAFF WRITER', ['JOHN DOE'], 'TIMES STAFF WRITER'],
    ['By JANE ROE and JOHN DOE, Special to The Times', ['JANE ROE', 'JOHN DOE'], 'Special to The Times'],
    ['Jane Roe, Staff Writer, and John Doe, Bureau Chief', ['Jane Roe', 'John Doe'], 'Staff Writer, Bureau Chief'],
    ['By Jane Roe | Staff Writer', ['Jane Roe'], 'Staff Writer'],
    ['By Jane Roe / The Herald', ['Jane Roe'], 'The Herald'],
    ['Ann Roe - Reuters', ['Ann Roe'], 'Reuters'],
    ['AP/Jane Roe', ['Jane Roe'], 'AP'],
    ['JOHN DOE Times Staff Writer', ['JOHN DOE'], 'Times Staff Writer'],
    ['By Jane Roe Staff Writer', ['Jane Roe'], 'Staff Writer'],
    ['By Jane Roe in Washington', ['Jane Roe'], 'in Washington'],
    ['Jane Doe and Richard Roe of The Times', ['Jane Doe', 'Richard Roe'], 'of The Times'],
    ['Von Jan Novák, Prag', ['Jan Novák'], 'Prag'],
    ['Par Jean Dupont, envoyé spécial à Beyrouth', ['Jean Dupont'], 'envoyé spécial à Beyrouth'],
    ['Di Marco Rossi', ['Marco Rossi']],
    ['Luigi Di Maio', ['Luigi Di Maio']],
    ['Jean Dupont avec AFP', ['Jean Dupont'], 'avec AFP'],
    ['Le Monde avec AFP', ['Le Monde'], 'avec AFP'],
    ['Jane Roe and staff reports', ['Jane Roe'], 'staff reports'],
    ['Jane Roe and The Associated Press', ['Jane Roe', 'The Associated Press']],
    ['By Ann Roe; Photos by Bo Li', ['Ann Roe'], 'Photos by Bo Li'],
    ['By THE ASSOCIATED PRESS', ['THE ASSOCIATED PRESS']],
    ['Reuters, London', ['Reuters'], 'London'],
    ['Department of Trade and Industry', ['Department of Trade and Industry']],
    ['Smith & Sons', ['Smith & Sons']],
    ['John and Jane Roe', ['John and Jane Roe']],
    ['Woodward and Bernstein', ['Woodward', 'Bernstein']],
    ['Jane Roe <jane@example.org>', ['Jane Roe']],
    ['jane@example.org (Jane Roe)', ['Jane Roe']],
    ['By Jane Roe.', ['Jane Roe']],
    ['Editorial Board', ['Editorial Board']],
    ['jroe', ['jroe']],
    ['', []],
  ])('%s', (text, names, role) => {
    expect(splitByline(text)).toEqual({ names, ...(role === undefined ? {} : { role }) });
  });
});

describe('a field of authors', () => {
  it.each([
    ['Ann Roe and Bo Li', ['Ann Roe', 'Bo Li']],
    ['Jane Roe <jane@example.org>', ['Jane Roe']],
    [
      ['Roe and Sons', 'Jane Roe <jane@example.org>', 'By Bo Li', null, ''],
      ['Roe and Sons', 'Jane Roe', 'Bo Li'],
    ],
    [
      new Map([
        ['name', 'Jane Roe'],
        ['email', 'jane@example.org'],
      ]),
      ['Jane Roe'],
    ],
    [
      new Map([
        ['login', 'jroe'],
        ['display_name', 'Jane Roe'],
      ]),
      ['Jane Roe'],
    ],
    [
      [
        new Map([
          ['first_name', 'Jane'],
          ['last_name', 'Roe'],
        ]),
      ],
      ['Jane Roe'],
    ],
    [
      [new Map([['slug', 'jroe']]), 'cpoe'],
      ['jroe', 'cpoe'],
    ],
    [null, []],
    [[], []],
  ])('%j names %j', (value, names) => {
    expect(authorNames(value)).toEqual(names);
  });
});
