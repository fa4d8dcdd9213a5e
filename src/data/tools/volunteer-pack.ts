import { CHOICES, RULES } from '../../logic/index.ts';
import { shortCite } from '../article/citation.ts';
import { allAnswers } from '../collections/answers.ts';
import { allChannels, type Channel } from '../collections/channels.ts';
import { allGuides, type Guide } from '../collections/guides.ts';
import { allPapers } from '../collections/papers.ts';
import { allQuestions } from '../collections/questions.ts';

/** One subject as somebody at a helpline meets it. */
interface Case {
  readonly title: string;
  readonly href: string;
  /** How callers begin. */
  readonly said: readonly string[];
  /** What they can do at once, in order. */
  readonly first: readonly string[];
  /** The nearest articles, by their shortest names. */
  readonly grounds: readonly string[];
  readonly calls: readonly Channel[];
}

/** Everything on the sheets for a volunteer, in the order in which it is needed. */
export interface VolunteerPack {
  /** What to ask before anything else, and what to do on yes. */
  readonly first: readonly { readonly ask: string; readonly onYes: string }[];
  readonly cases: readonly Case[];
  readonly papers: readonly { readonly title: string; readonly href: string; readonly terms: readonly string[] }[];
  readonly lenders: readonly { readonly lender: string; readonly channels: readonly Channel[] }[];
}

/** Who is in despair, and who has a day to keep, cannot wait; the others as the guides stand. */
const ORDER: readonly Guide['data']['kind'][] = ['care', 'court', 'conduct', 'offer'];
const MOST_SAID = 2;
const MOST_GROUNDS = 4;

/** The grounds of a guide: those that its written answers rest on, then those that it cites first. */
async function groundsOf(guide: Guide): Promise<string[]> {
  const answered = (await allAnswers()).filter(({ guides }) => guides[0] === guide.slug);
  const ids = [...answered.flatMap(({ answer }) => answer.flatMap(({ on }) => on.map((key) => key.split('#')[0] ?? ''))), ...guide.cites];
  return Promise.all([...new Set(ids)].slice(0, MOST_GROUNDS).map(shortCite));
}

/** What is dangerous or a fraud by the judge's own rules, as questions: what of it is asked of everybody first. */
async function urgentQuestions(): Promise<VolunteerPack['first']> {
  const questions = await allQuestions();
  const asked = (urgent: 'danger' | 'fraud', groups: readonly string[]) => {
    const conditions = JSON.stringify(RULES.filter((rule) => rule.urgent === urgent).map(({ when }) => when));
    return questions.flatMap(({ id, group, tick }) =>
      tick && groups.includes(group) && conditions.includes(`"${id}"`) ? [tick.label] : [],
    );
  };
  const channels = new Map((await allChannels()).map((channel) => [channel.id, channel]));
  const dial = (id: string) => channels.get(id)?.telText ?? '';
  return [
    {
      ask: '说话的人自己还撑得住吗',
      onYes: `撑不住的：先请身边的人过来，${dial('12356')}；有危险 ${dial('120')}、${dial('110')}。别的以后再谈`,
    },
    { ask: `有没有：${asked('danger', ['threats', 'visit']).join('、')}`, onYes: `有：${dial('110')}，要回执` },
    { ask: `有没有：${asked('fraud', ['identity', 'money']).join('、')}`, onYes: `已经转了钱 ${dial('110')}；拿不准 ${dial('96110')}` },
    { ask: '手里有没有法院的纸、短信', onYes: `有：先看下面“法院的纸”，拿案号打区号加 ${dial('12368')}` },
    { ask: '最后一次还款、答应还，有没有三年', onYes: '可能有：先不答应、不签、不还一小笔，先理时效' },
    { ask: '放款的是谁（看合同）', onYes: '决定依据哪一份、找谁投诉：看最后一张表' },
  ];
}

/** The sheets for a volunteer at a helpline, from the same content as the pages. Throws on anything that dangles. */
export async function volunteerPack(): Promise<VolunteerPack> {
  const [guides, answers, channels, papers, questions] = await Promise.all([
    allGuides(),
    allAnswers(),
    allChannels(),
    allPapers(),
    allQuestions(),
  ]);
  const cases = await Promise.all(
    [...guides]
      .sort((a, b) => ORDER.indexOf(a.data.kind) - ORDER.indexOf(b.data.kind) || a.data.order - b.data.order)
      .map(async (guide): Promise<Case> => {
        const fears = answers.filter(({ guides: from }) => from[0] === guide.slug).map(({ fear }) => fear);
        return {
          title: guide.data.title,
          href: guide.href,
          said: (fears.length > 0 ? fears : guide.data.asked).slice(0, MOST_SAID),
          first: guide.data.doNow,
          grounds: await groundsOf(guide),
          calls: guide.data.calls.flatMap((id) => channels.filter((channel) => channel.id === id)),
        };
      }),
  );
  const options = questions.find(({ id }) => id === 'lender')?.options ?? [];
  return {
    first: await urgentQuestions(),
    cases,
    papers: papers.map(({ data, href, terms }) => ({
      title: data.title,
      href,
      terms: terms.map(({ act, event, term }) => `${act}：${event}起${term ?? '，看纸上写的'}`),
    })),
    lenders: CHOICES.lender.flatMap((lender) => {
      const label = options.find(({ value }) => value === lender)?.label;
      return label ? [{ lender: label, channels: channels.filter(({ lenders }) => lenders.some((one) => one === lender)) }] : [];
    }),
  };
}
