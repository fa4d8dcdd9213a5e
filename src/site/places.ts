import { ROUTES } from './routes.ts';

/** Somewhere on the site that one can go to. */
export interface SitePlace {
  readonly id: string;
  readonly href: string;
  /** Name in headings, doors and search. */
  readonly title: string;
  /** Name where there is little room: header and footer. */
  readonly short: string;
  /** One line on what it is for. */
  readonly text: string;
  readonly kind: 'section' | 'tool';
}

/** Every place besides single guides and articles: header, doors, footer, 404, search and the offline list read this one list. */
export const PLACES = {
  guides: {
    id: 'guides',
    href: ROUTES.guides,
    title: '指南',
    short: '指南',
    text: '一件事一篇，开头三行是现在就能做的',
    kind: 'section',
  },
  call: {
    id: 'call',
    href: ROUTES.call,
    title: '电话正在响',
    short: '电话正在响',
    text: '拿着手机照着念：接还是不接，一屏一句',
    kind: 'tool',
  },
  check: {
    id: 'check',
    href: ROUTES.check,
    title: '这通电话越线了吗',
    short: '判断一通电话',
    text: '一题一题地问，判断一通催收电话有没有越线',
    kind: 'tool',
  },
  script: {
    id: 'script',
    href: ROUTES.script,
    title: '做一张谈话卡',
    short: '谈话卡',
    text: '先核实，再开口：照着说的卡，可以打印',
    kind: 'tool',
  },
  practice: {
    id: 'practice',
    href: ROUTES.practice,
    title: '听三十通电话，练一练',
    short: '练一练',
    text: '编出来的电话，一句一句听：越线了没有，依据是什么',
    kind: 'tool',
  },
  letter: {
    id: 'letter',
    href: ROUTES.letter,
    title: '写一封投诉信',
    short: '投诉信',
    text: '该写给谁，怎么写：事实、依据、请求，可以改、复制、打印、存图',
    kind: 'tool',
  },
  verify: {
    id: 'verify',
    href: ROUTES.verify,
    title: '这条消息是真的吗',
    short: '核实消息',
    text: '贴上短信、信，或者点五样；看哪里可疑，怎么核实',
    kind: 'tool',
  },
  statutes: {
    id: 'statutes',
    href: ROUTES.statutes,
    title: '查法条',
    short: '查法条',
    text: '条文、版本、约束力、核对程度',
    kind: 'tool',
  },
  papers: {
    id: 'papers',
    href: ROUTES.papers,
    title: '收到法院的纸',
    short: '法院的纸',
    text: '传票、支付令、判决、执行通知：是哪一张，哪天以前做什么',
    kind: 'section',
  },
  family: {
    id: 'family',
    href: ROUTES.family,
    title: '电话打到家人、单位',
    short: '家人、单位',
    text: '给父母、爱人、朋友、同事、单位：怎么说，什么要办，怎么投诉',
    kind: 'section',
  },
  channels: {
    id: 'channels',
    href: ROUTES.channels,
    title: '找谁帮忙',
    short: '找谁帮忙',
    text: '按放款方、按事情找，怎么说、带什么',
    kind: 'section',
  },
  log: {
    id: 'log',
    href: ROUTES.log,
    title: '通话记录',
    short: '通话记录',
    text: '哪天打了几通、说了什么：记下来，按天看，打印成清单',
    kind: 'tool',
  },
  debts: {
    id: 'debts',
    href: ROUTES.debts,
    title: '几笔债，一笔一笔来',
    short: '几笔债',
    text: '先留过日子的钱，哪笔先办，对不对得上，一年到底多少利',
    kind: 'tool',
  },
  rumours: {
    id: 'rumours',
    href: ROUTES.rumours,
    title: '网上的说法，哪些不对',
    short: '说法对不对',
    text: '真话在前，有依据，每条有自己的地址，可以转给家人',
    kind: 'section',
  },
  rules: {
    id: 'rules',
    href: ROUTES.rules,
    title: '判断用的规则',
    short: '规则表',
    text: '每条规则属于哪一档，依据哪一条，什么时候不算',
    kind: 'section',
  },
  search: {
    id: 'search',
    href: ROUTES.search,
    title: '搜索',
    short: '搜索',
    text: '口语、条号、电话号码都行',
    kind: 'section',
  },
  about: {
    id: 'about',
    href: ROUTES.about,
    title: '关于本站',
    short: '关于本站',
    text: '它是什么，不是什么，法条怎么核对',
    kind: 'section',
  },
  offline: {
    id: 'offline',
    href: ROUTES.offline,
    title: '断网怎么用',
    short: '断网怎么用',
    text: '存在这台设备上，放到桌面，或者整站存成一个文件',
    kind: 'section',
  },
} as const satisfies Record<string, SitePlace>;

/** In the header, on every page. */
export const MAIN: readonly SitePlace[] = [PLACES.guides, PLACES.check, PLACES.script, PLACES.statutes, PLACES.channels];

/** Below every page. */
export const FOOTER: readonly SitePlace[] = [
  PLACES.call,
  PLACES.verify,
  ...MAIN,
  PLACES.letter,
  PLACES.log,
  PLACES.debts,
  PLACES.papers,
  PLACES.family,
  PLACES.practice,
  PLACES.rumours,
  PLACES.rules,
  PLACES.about,
];

/** What search leads to besides pages of content. */
export const SEARCHED: readonly SitePlace[] = Object.values(PLACES).filter(({ id }) => id !== 'search');
