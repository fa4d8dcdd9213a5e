/** A line of a statute with its place: 款 from 1, and 项 within it. */
export interface StatuteLine {
  readonly text: string;
  readonly paragraph: number;
  /** Absent on the line that opens a paragraph. */
  readonly item?: number;
  /** `p1` or `p1-i5`: the element's id on the article's page. */
  readonly anchor: string;
}

/** Splits official wording into 款 (one line each) and 项 (lines that start with `（一）`, counted within their 款). */
export function statuteLines(text: string): StatuteLine[] {
  let paragraph = 0;
  let item = 0;
  return text.split('\n').map((line) => {
    if (paragraph > 0 && /^（[一二三四五六七八九十]+）/.test(line)) {
      item += 1;
      return { text: line, paragraph, item, anchor: `p${paragraph}-i${item}` };
    }
    paragraph += 1;
    item = 0;
    return { text: line, paragraph, anchor: `p${paragraph}` };
  });
}
