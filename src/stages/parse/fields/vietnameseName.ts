/** Names of persons in Vietnamese: the family's, of which there are few, and one to three words more, each in one syllable. */
import type { NameLikelihood } from './isPersonName.js';

const family = new Set('nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đào đoàn tô tạ mạc thái lưu cao lâm mai trương'.split(' '));
/** Given names with which pen names of two words begin: "Thu Hà", "Minh Huỳnh". */
const given = new Set('thu minh thanh ngọc bảo quang hoài phương xuân tuấn khánh quỳnh thảo thúy thùy duy hữu bích hồng kiều diệu nhật trúc ánh hương yến'.split(' '));
/** Places and words that begin like one. */
const place =
  /^(?:thanh hóa|khánh hòa|quang (?:bình|nam|ngãi|ninh|trị)|thái (?:nguyên|bình|lan)|cao bằng|lâm đồng|hoàng sa|hoàng mai|hồ chí minh|hồ gươm|hồ tây|xuân lộc|minh hóa|hồng kông|thanh niên|thanh trì|thanh xuân|ngọc hồi|phương tây|phương đông|dương lịch|lý sơn|lý do|cao cấp|thái độ|mai sau)/;
/** A letter that only Vietnamese has, or a mark on a vowel as it sets it. */
const written = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáãèéìíĩòóõùúũýÀ-ỹ]/u;
const syllable = /^\p{Lu}(?:\p{Ll}{0,6}|\p{Lu}{0,6})$/u;

export function vietnameseName(text: string): NameLikelihood | undefined {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 4 || !written.test(text) || !words.every((word) => syllable.test(word))) return undefined;
  const folded = text.toLowerCase();
  const first = folded.split(' ', 1)[0] ?? '';
  return (family.has(first) || (words.length === 2 && given.has(first))) && !place.test(folded) ? 'likely' : undefined;
}
