import type { PageEntry, ShownAnswers, ShownRumour, StatuteShardEntry } from '../../payload/index.ts';
import { SEARCHED } from '../../site/places.ts';
import { FORCE_WORDS } from '../../words/law.ts';
import { showCites } from '../article/citation.ts';
import { plainText } from '../article/plain-text.ts';
import { allAnswers } from '../collections/answers.ts';
import { allChannels } from '../collections/channels.ts';
import { allGuides } from '../collections/guides.ts';
import { heardByGuide } from '../collections/heard.ts';
import { allInstruments } from '../collections/instruments.ts';
import { allPapers } from '../collections/papers.ts';
import { allRumours } from '../collections/rumours.ts';
import { lastDay, type Statute, statuteById } from '../collections/statutes.ts';

/** Everyday words that should find a place; they are needed in the index alone. */
const PLACE_WORDS: Readonly<Record<string, readonly string[]>> = {
  guides: ['指南', '怎么办', '从哪里开始'],
  check: ['合不合法', '违法吗', '违规', '判断', '测一测'],
  script: ['话术', '怎么说', '谈话卡', '协商模板', '分期申请'],
  practice: ['练一练', '练习', '模拟电话', '听电话', '测验'],
  letter: ['投诉信', '投诉模板', '举报信', '投诉怎么写', '停止打我的号码'],
  verify: ['短信真假', '是真的吗', '是不是骗子', '核实短信', '鉴别'],
  statutes: ['法条', '法律原文', '条文', '查法律'],
  papers: ['法院文书', '法院的信', '收到法院', '法院寄来', '传票', '最后一天', '期限怎么算'],
  family: ['打到家人', '打到单位', '我是家人', '我是同事', '替家人接电话', '发给家人'],
  channels: ['投诉电话', '求助', '找谁', '去哪投诉'],
  rumours: ['谣言', '真的假的', '辟谣', '网上说的对吗'],
  log: ['通话记录', '来电记录', '记下来电', '证据清单', '打了多少次'],
  rules: ['判断规则', '规则表'],
  call: ['电话响了', '现在打来', '接不接'],
  about: ['关于', '谁写的', '隐私'],
};

/** An article as the index holds it. */
export function statuteEntry(statute: Statute): StatuteShardEntry {
  const { id, name, data, instrument } = statute;
  const last = lastDay(statute);
  return {
    id,
    title: name,
    summary: data.heading,
    keywords: data.keywords,
    force: instrument.force,
    label: FORCE_WORDS[instrument.force].label,
    topics: data.topics,
    ...(data.status === 'superseded' && { superseded: true as const }),
    ...(data.effectiveFrom && { from: data.effectiveFrom }),
    ...(last && { to: last }),
  };
}

/** Everything the site search knows but articles. */
export async function pageEntries(): Promise<PageEntry[]> {
  const heard = await heardByGuide();
  const answers = await allAnswers();
  const guides = (await allGuides()).map(
    ({ slug, href, data, entry }): PageEntry => ({
      id: `guide:${slug}`,
      kind: 'guide',
      href,
      label: '指南',
      title: data.title,
      summary: data.summary,
      keywords: data.keywords,
      asked: [
        ...data.asked,
        ...(heard.get(slug) ?? []),
        // Whoever asks as an answer says it asks for the guide that the answer is taken from.
        ...answers.filter(({ guides }) => guides[0] === slug).flatMap(({ said }) => said),
      ],
      text: [...(entry.body ?? '').matchAll(/^#{2,3} (.+)$/gm)].map((match) => match[1]).join('。'),
    }),
  );
  const papers = (await allPapers()).map(
    ({ id, href, data }): PageEntry => ({
      id: `guide:paper-${id}`,
      kind: 'guide',
      href,
      label: '法院的纸',
      title: data.title,
      summary: data.summary,
      keywords: data.keywords,
      text: data.look.join('。'),
    }),
  );
  const rumours = (await allRumours()).map(
    ({ id, href, data }): PageEntry => ({
      id: `rumour:${id}`,
      kind: 'rumour',
      href,
      label: '网上的说法',
      title: data.truth,
      summary: `网上说：“${data.said}”`,
      keywords: data.triggers,
      said: data.said,
      text: '',
    }),
  );
  const tools = SEARCHED.map(
    ({ id, href, title, text }): PageEntry => ({
      id: `tool:${id}`,
      kind: 'tool',
      href,
      label: '工具',
      title,
      summary: text,
      keywords: PLACE_WORDS[id] ?? [],
      text: '',
    }),
  );
  const channels = (await allChannels()).map(
    ({ id, href, name, use, problems, tel }): PageEntry => ({
      id: `channel:${id}`,
      kind: 'channel',
      href,
      label: '求助渠道',
      title: name,
      summary: use,
      keywords: [...problems, ...(tel ? [tel] : []), '投诉', '举报', id],
      text: '',
    }),
  );
  const instruments = (await allInstruments()).map(
    ({ id, href, title, aliases, force, short }): PageEntry => ({
      id: `instrument:${id}`,
      kind: 'instrument',
      href,
      label: FORCE_WORDS[force].label,
      title: `《${short}》`,
      summary: title === short ? '' : title,
      keywords: aliases,
      text: '',
    }),
  );
  return [...guides, ...papers, ...rumours, ...tools, ...channels, ...instruments];
}

/** The written answers with their grounds. Throws on a citation that does not exist. */
export async function shownAnswers(): Promise<ShownAnswers> {
  const answers = await allAnswers();
  return {
    answers: answers.map(({ id, fear, guides, words, not, answer, next, reviewed }) => ({
      id,
      fear,
      guides: guides.map((slug) => `guide:${slug}`),
      words,
      not,
      lines: answer.map(({ says, on }) => ({ says, on })),
      next,
      reviewed,
    })),
    cites: await showCites(answers.flatMap(({ answer }) => answer.flatMap(({ on }) => on))),
  };
}

/** Rumours as search recognises and answers them. */
export const shownRumours = async (): Promise<ShownRumour[]> =>
  Promise.all(
    (await allRumours()).map(async ({ href, data: { said, truth, triggers }, cites, entry }) => ({
      href,
      said,
      truth,
      right: await plainText(entry.body ?? ''),
      triggers,
      cites: await Promise.all(
        cites.map(async (id) => {
          const { name, href } = await statuteById(id);
          return { text: name, href };
        }),
      ),
    })),
  );
