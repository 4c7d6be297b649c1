import { doubleSurname } from './doubleSurname.js';

const surnames = '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁沈姚卢盧姜崔钟鍾谭譚陆陸';

/** Whether a name begins with one of the family names that most Chinese have. */
export function hasChineseSurname(name: string): boolean {
  return name !== '' && (surnames.includes(name.charAt(0)) || doubleSurname.test(name));
}
