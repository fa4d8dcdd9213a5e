import { readNumeral, writeNumeral } from '../text/index.ts';

/** A place in the law: an article, or a 款 or 项 of it. */
export interface Place {
  /** `<instrument>/<article>`, as in `civil-code/675`; well-formed, but not necessarily in this library. */
  readonly id: string;
  /** 款, from 1. */
  readonly paragraph?: number;
  /** 项, from 1, counted within its 款. */
  readonly item?: number;
}

/** The id of a part's element on the article's page: `p1`, `p1-i5`; undefined for a whole article. */
export const anchorOf = ({ paragraph, item }: Omit<Place, 'id'>): string | undefined =>
  paragraph || item ? `p${paragraph ?? 1}${item ? `-i${item}` : ''}` : undefined;

/** A place as one string, for tables and lists: `psapl/50` or `psapl/50#p1-i5`. */
export function keyOf(place: Place): string {
  const anchor = anchorOf(place);
  return anchor ? `${place.id}#${anchor}` : place.id;
}

/** Reads {@link keyOf}'s form back; throws RangeError on anything else. */
export function placeOf(key: string): Place {
  const match = /^([a-z0-9-]+\/[a-z0-9-]+)(?:#p([1-9]\d{0,3})(?:-i([1-9]\d{0,3}))?)?$/.exec(key);
  if (!match?.[1]) throw new RangeError(`not a place in the law: ${key}`);
  return { id: match[1], ...(match[2] && { paragraph: Number(match[2]) }), ...(match[3] && { item: Number(match[3]) }) };
}

/** 第一款第五项; the only 款 of an article is not named (`single`), as is usual. */
export const partInWords = ({ paragraph, item }: Omit<Place, 'id'>, single: boolean): string =>
  (paragraph && !single ? `第${writeNumeral(paragraph)}款` : '') + (item ? `第${writeNumeral(item)}项` : '');

/** A place from numbers as statutes write them: 款 and 项 may be absent, and count from 1. */
export function placeFrom(id: string, paragraph = '', item = ''): Place {
  const [ofParagraph, ofItem] = [readNumeral(paragraph), readNumeral(item)];
  return { id, ...(ofParagraph > 0 && { paragraph: ofParagraph }), ...(ofItem > 0 && { item: ofItem }) };
}
