/** Most pages that the first page of a list names one by one; a list that would have to name more stands on the home page itself. */
const mostNamed = 200;

/** How many pages of a list the first of them names, so that it leads straight to those of its first `far` articles; none where they would be too many. */
export function pagesNamed(far: number, pageSize: number): number {
  const pages = Math.ceil(far / pageSize);
  return pages <= mostNamed ? pages : 0;
}
