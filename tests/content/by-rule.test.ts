import { describe, expect, test } from 'vitest';
import { classOf } from '../../src/logic/index.ts';
import {
  type ContentFile,
  citesIn,
  type Excuse,
  type Fault,
  faultsBut,
  paragraphsOf,
  readContent,
  readProse,
  sentencesOf,
  stringsIn,
  typed,
} from '../support/content.ts';

const forces = new Map(readContent('instruments').map(({ id, data }) => [id, data.force as Parameters<typeof classOf>[0]]));
const texts = new Map(readContent('statutes').map(({ id, data }) => [id, data.text]));
const prose = readProse();

/** The official text that a note is about; nothing for guides and rumours. */
const ownText = ({ file, id }: Pick<ContentFile, 'file' | 'id'>): string =>
  file.startsWith('content/statutes/') ? (texts.get(id) ?? '') : '';
/** Whether an article stands in a standard or in a document of an association. */
const isWeak = (id: string): boolean => classOf(forces.get(id.split('/')[0] ?? '') ?? 'law') === 'standard';
/** The paragraphs of a body, each cut into sentences. */
const read = (body: string): string[][] => paragraphsOf(body).map(sentencesOf);

describe('certainty is cited', () => {
  const SURE = /一定|肯定|必须|就能|不会/;
  /** Certainty that is denied, doubted, asked about or reported from others. */
  const NOT_SAID =
    /不一定|未必|不是必须|会不会|不等于[^，；。]*|不是[^，；。]*(?:一定|必须)[^，；。]*|(?:说|没有写|没有查到)[^，；。]*(?:必须|就能)[^，；。]*|“[^”]*”/g;
  /** Sentences in which a body is sure of something that neither a citation in the sentence nor its own article carries. */
  const unsupported = (one: Pick<ContentFile, 'file' | 'id' | 'body'>): Fault[] =>
    read(one.body)
      .flat()
      .filter((sentence) => {
        const word = SURE.exec(typed(sentence).replace(NOT_SAID, ''))?.[0];
        return word !== undefined && citesIn(sentence).length === 0 && !ownText(one).includes(word);
      })
      .map((words) => ({ file: one.file, words }));

  /** Sure, without a citation, and rightly: each of them takes hope or fear away and promises nothing. */
  const RIGHTLY: readonly Excuse[] = [
    ['card-measures/69', '欠款不会因此消失', '债还在，没有许诺'],
    ['cba-2026/ban-violence', '不会让欠款消失', '债还在，没有许诺'],
    ['civil-code/1165', '不会自动抵掉欠款', '债还在，没有许诺'],
    ['civil-code/990', '不会让这些权利消失', '这一条自己写的就是人格权受法律保护'],
    ['civil-code/997', '不是打个电话就能办的事', '否定的话'],
    ['complaint-measures/proxy', '不会写', '说的是不识字'],
    ['consumer/39', '还款日也不会因此改变', '债还在，没有许诺'],
    ['credit-reg/16', '还清也不会马上消失', '记录还在，没有许诺'],
    ['credit-reg/25', '真实的逾期不会因为提了异议就消失', '记录还在，没有许诺'],
    ['credit-reg/25', '自己就能提', '提异议本来就是这一条给本人的'],
    ['criminal-law/238', '不会让扣人变得合法', '债不是理由，没有许诺'],
    ['pipl/69', '不会自动相抵', '债还在，没有许诺'],
    ['spc-dishonest/12', '名单不会先撤下来', '就是条文写的：复议期间不停止执行'],
    ['spc-evidence/14', '通话清单本身就能说明一部分', '说的是一部分'],
    ['guides/answer-or-not', '接电话本身不会让你多欠一分钱', '说的是数目，后一句就讲要当心什么'],
    ['guides/which-calls-to-take', '就能减免、能洗征信', '骗子的话'],
  ];

  test('the check tells a claim from a denial', () => {
    const body = '法院一定支持你。\n\n他说交钱就能减免。这不一定。“必须还”不对。必须到庭<Cite id="civil-procedure/147" />。';
    expect(unsupported({ file: 'x', id: 'x', body }).map(({ words }) => words)).toEqual(['法院一定支持你。']);
  });
  test('一定、肯定、必须、就能、不会 stand beside a citation, or in the article itself', () => {
    expect(faultsBut(prose.flatMap(unsupported), RIGHTLY)).toEqual([]);
  });
});

describe('nothing is called more binding than it is', () => {
  /** Unlawful is denied or left open. */
  const LEFT_OPEN = /不(?:等于|能说成?|一定)?违法|是否违法|是不是违法|别[^，。]*违法/;

  test('违法 rests on more than a standard or self-discipline', () => {
    const faults = prose.flatMap(({ file, id, body }): Fault[] => {
      const own = file.startsWith('content/statutes/') ? [id] : [];
      return read(body)
        .flat()
        .filter((sentence) => {
          const cited = citesIn(sentence);
          const grounds = cited.length > 0 ? cited : own;
          return typed(sentence).includes('违法') && grounds.length > 0 && grounds.every(isWeak) && !LEFT_OPEN.test(sentence);
        })
        .map((words) => ({ file, words }));
    });
    expect(faultsBut(faults)).toEqual([]);
  });
  test('no standard is called an industry standard', () => {
    const faults = prose.filter(({ raw }) => raw.includes('行业标准')).map(({ file }): Fault => ({ file, words: '行业标准' }));
    expect(faultsBut(faults)).toEqual([]);
  });
});

describe('a term has a first day', () => {
  const TERM = /([〇零一二两三四五六七八九十百\d]+)\s*(个?工作日|日|天|个月|年)(?:之内|以内|内)/g;
  /** Words that tie a term to the day from which it runs. */
  const FIRST_DAY = /起|从|自|之日|收到|接到|送达|到了|届满|(?<!然|以|最|先|此)后/;

  /** Sentences with a term whose first day is named neither there nor beside it nor in the article's own list of terms. */
  function loose({ file, body }: Pick<ContentFile, 'file' | 'body'>, terms: readonly string[]): Fault[] {
    return read(body).flatMap((sentences) =>
      sentences
        .filter((sentence, place) => {
          const said = [
            ...typed(sentence)
              .replace(/“[^”]*”/g, '')
              .matchAll(TERM),
          ].map(([, number, unit]) => `${number}${unit}`);
          const near = [sentences[place - 1], sentence, sentences[place + 1]].join('');
          return (
            said.some((term) => !terms.includes(term)) &&
            !FIRST_DAY.test(typed(sentence)) &&
            !/收到|接到|送达|到了|那天不算/.test(typed(near))
          );
        })
        .map((words) => ({ file, words })),
    );
  }

  test('the check finds a term that hangs in the air', () => {
    const body = '异议要在十五日内提。\n\n从收到那天起十五日内提。\n\n她收到支付令。她在十五日内提了异议。';
    expect(loose({ file: 'x', body }, []).map(({ words }) => words)).toEqual(['异议要在十五日内提。']);
    expect(loose({ file: 'x', body }, ['十五日'])).toEqual([]);
  });
  test('in notes, guides and rumours', () => {
    const terms = new Map(readContent('statutes').map(({ file, data }) => [file, data.terms.map(({ term }) => term)]));
    const faults = prose.flatMap((one) => loose(one, terms.get(one.file) ?? []));
    const excuses: readonly Excuse[] = [
      ['civil-procedure/264', '小阎的判决写明十日内还一万元', '判决自己写的期间；下一段讲怎么数'],
      ['spc-cpl/436', '抓紧在十五日内谈', '前一段讲了收到那天不算、从第二天数'],
    ];
    expect(faultsBut(faults, excuses)).toEqual([]);
  });
});

test('in channels, questions, rules and changes a term has a first day too', () => {
  const TERM = /\d+ (?:个?工作日|日|天|个月)内|[一二三五六七十百]+(?:个?工作日|日|天|个月)内/;
  const faults = (['channels', 'questions', 'rules', 'changes'] as const)
    .flatMap((folder) => readContent(folder))
    .flatMap(({ file, data }): Fault[] =>
      stringsIn(data)
        .flatMap(({ text }) => text.split(/[。；]/))
        .filter((words) => TERM.test(words) && !/起|从|自|收到|接到|送达|到了|后/.test(words))
        .map((words) => ({ file, words })),
    );
  expect(faultsBut(faults)).toEqual([]);
});

describe('a quotation does not break off', () => {
  /** Shorter ones are terms, not sentences. */
  const SENTENCE = 12;

  test('what stands between “ ” ends where the text pauses', () => {
    const faults = prose.flatMap(({ file, id, body }): Fault[] => {
      const sources = [...citesIn(body), ...(file.startsWith('content/statutes/') ? [id] : [])].map((cited) => texts.get(cited) ?? '');
      return [...typed(body).matchAll(/“([^”]+)”/g)].flatMap(([, quoted = '']) => {
        const said = quoted.replace(/[，。；]$/, '');
        const source = sources.find((text) => text.includes(said));
        const next = source?.slice(source.indexOf(said) + said.length, source.indexOf(said) + said.length + 2) ?? '';
        const whole = said.length < SENTENCE || source === undefined || /^(?:的?[，。；：、”）\n]|$)/.test(next);
        return whole ? [] : [{ file, words: `“${quoted}” goes on with “${next}”` }];
      });
    });
    expect(faultsBut(faults)).toEqual([]);
  });
  test('a quoted part is a whole sentence or a whole item', () => {
    const faults = prose.flatMap(({ file, body }): Fault[] =>
      [...body.matchAll(/<Quote\s+id="([^"]+)"(?:\s+at="([^"]+)")?/g)]
        .filter(([, id = '', at]) => !/[。；”）]$/.test(quotedLines(texts.get(id) ?? '', at).at(-1) ?? ''))
        .map(([words]) => ({ file, words })),
    );
    expect(faultsBut(faults)).toEqual([]);
  });
  /** The lines that a quotation shows: the item alone, or the paragraph with its items. */
  function quotedLines(text: string, at = ''): string[] {
    const [paragraph = 0, item = 0] = at.split('-').map((part) => Number(part.slice(1)));
    const paragraphs: string[][] = [];
    for (const line of text.trim().split('\n')) {
      if (line.startsWith('（') && paragraphs.length > 0) paragraphs.at(-1)?.push(line);
      else paragraphs.push([line]);
    }
    const lines = paragraphs[paragraph - 1] ?? paragraphs.flat();
    return item > 0 ? lines.slice(item, item + 1) : lines;
  }
});
