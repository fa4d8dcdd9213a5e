import type { AskedName, AskedWhen } from './asked.ts';

/** Sizes of the picture; it is as wide as a phone, so that its words stay readable there. */
const WIDTH = 360;
const EDGE = 2;
const TEXT = 16;
const SMALL = 15;
const LINE = 23;
const BOX = 32;
const PAD = 9;
const GAP = 8;
const STEP = 20;

/** A line of words, or a box with words in it. */
interface Mark {
  readonly kind: 'head' | 'when' | 'opener' | 'fact';
  readonly text: string;
  readonly x: number;
  /** Upper edge. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is asked when, drawn: marks from top to bottom, and the lines that lead from an opener to what it opens. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly lines: readonly { readonly x: number; readonly from: number; readonly to: number; readonly end: number }[];
}

/** How wide words are, in widths of a Chinese character; Latin letters and figures are about half as wide. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (/[ -~]/.test(sign) ? 0.58 : 1), 0);

/** Words in lines of at most so many characters. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [''];
  for (const sign of text) {
    const line = lines.at(-1) ?? '';
    // No line begins with a sign of punctuation.
    if (widthOf(line + sign) > most && line && !/[，、。）〕】”]/.test(sign)) lines.push(sign);
    else lines[lines.length - 1] = line + sign;
  }
  return lines;
}

/** Draws what is asked when. */
export function drawAsked({ always, openers }: AskedWhen): Picture {
  const marks: Mark[] = [];
  const lines: Picture['lines'][number][] = [];
  let y = EDGE;
  const words = (kind: 'head' | 'when', text: string, x: number) => {
    const size = kind === 'head' ? TEXT : SMALL;
    for (const line of wrapped(text, (WIDTH - x - EDGE) / size)) {
      marks.push({ kind, text: line, x, y, width: widthOf(line) * size, height: LINE });
      y += LINE;
    }
  };
  const boxes = (kind: 'opener' | 'fact', names: readonly string[], left: number) => {
    let x = left;
    for (const name of names) {
      const width = widthOf(name) * TEXT + 2 * PAD;
      if (x > left && x + width > WIDTH - EDGE) {
        x = left;
        y += BOX + GAP;
      }
      marks.push({ kind, text: name, x, y, width, height: BOX });
      x += width + GAP;
    }
    y += BOX + GAP;
  };
  const tree = ({ name, opens }: AskedName, kind: 'opener' | 'fact', left: number) => {
    boxes(kind, [name], left);
    const trunk = left + STEP / 2;
    const top = y - GAP;
    for (const { when, facts } of opens) {
      lines.push({ x: trunk, from: top, to: y + LINE / 2, end: left + STEP - 4 });
      words('when', when, left + STEP);
      y += GAP / 2;
      const plain = facts.filter((fact) => fact.opens.length === 0);
      if (plain.length > 0)
        boxes(
          'fact',
          plain.map((fact) => fact.name),
          left + STEP,
        );
      for (const fact of facts.filter(({ opens: more }) => more.length > 0)) tree(fact, 'fact', left + STEP);
    }
    y += GAP;
  };
  for (const { group, names } of always) {
    words('head', group, EDGE);
    boxes('fact', names, EDGE);
    y += GAP;
  }
  for (const opener of openers) tree(opener, 'opener', EDGE);
  return { width: WIDTH, height: Math.ceil(y), marks, lines };
}

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

const STYLE = `text{font:16px "PingFang SC","HarmonyOS Sans SC",MiSans,"Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",system-ui,sans-serif;fill:#231e16}.head{font-weight:650}.when{font-size:15px;fill:#544b3e}rect{fill:none;stroke:#857a67}rect.opener{fill:#231e16;stroke:none}text.opener{fill:#faf6ec;font-weight:650}path{fill:none;stroke:#857a67;stroke-width:1.5}@media (prefers-color-scheme:dark){text{fill:#ece6d9}.when{fill:#bdb6a6}rect,path{stroke:#8593a6}rect.opener{fill:#ece6d9}text.opener{fill:#0f141c}}`;

/** A picture as SVG: a file of its own, which carries its styles and follows the colours of the device. */
export function asSvg({ width, height, marks, lines }: Picture): string {
  const drawn = marks.map(({ kind, text, x, y, width: across, height: high }) => {
    const boxed = kind === 'opener' || kind === 'fact';
    const box = boxed ? `<rect class="${kind}" x="${x}" y="${y}" width="${round(across)}" height="${high}" rx="8"/>` : '';
    return `${box}<text class="${kind}" x="${boxed ? x + PAD : x}" y="${round(y + high / 2 + 5.6)}">${escaped(text)}</text>`;
  });
  const paths = lines.map(({ x, from, to, end }) => `<path d="M${x} ${from}V${round(to)}H${end}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${STYLE}</style>${paths.join('')}${drawn.join('')}</svg>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
