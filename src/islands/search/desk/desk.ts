import { findStatutes } from '../../../logic/index.ts';
import { answerLaw } from './law.ts';
import { type Library, loadFor, NOTHING, pinyinFor, waitsForPinyin } from './library.ts';
import type { Answer, Question } from './protocol.ts';
import { answerSite } from './site.ts';
import type { Read } from './source.ts';

/** Any query with two characters builds the index. */
const WARM_UP = '证据';

/** Whether there is anything to find yet: a field that was only tapped asks for nothing. */
const asksForSomething = (question: Question): boolean =>
  question.query.trim() !== '' || (question.of === 'law' && Object.values(question.filter).some(Boolean));

/** Where questions are put; each is answered as soon as it can be, and again whenever more of the library has come. */
export type Desk = (no: number, question: Question) => void;

/**
 * A desk that fetches the library by itself, with `read`, when it is asked for the first time, and tells its answers with the
 * number of their question. Only the latest question is answered. What could not be had is asked for again with the next one.
 */
export function openDesk(read: Read, tell: (no: number, answer: Answer) => void): Desk {
  let library: Library = NOTHING;
  let latest: { readonly no: number; readonly question: Question } | undefined;
  let loading = false;
  let wakeLoader = () => {};
  const asked = new Promise<void>((done) => {
    wakeLoader = done;
  });
  // The index over every entry is built after the first answer, which stands above what it finds, and not before it.
  let deep = false;

  const answer = () => {
    if (!latest) return;
    const { no, question } = latest;
    const found = question.of === 'site' ? answerSite(library, question, deep) : answerLaw(library, question);
    if (found) tell(no, found);
    if (question.of !== 'site' || deep || library.pages === null) return;
    setTimeout(() => {
      if (deep) return;
      deep = true;
      answer();
    }, 0);
  };
  const put = (part: Partial<Library>) => {
    library = { ...library, ...part };
    if (part.manifest) askForPinyin();
    // The look-up's index is built when the last part has come, between keystrokes and not by the next one.
    if (latest?.question.of === 'law' && library.complete) findStatutes(library.articles, WARM_UP);
    answer();
  };
  const askForPinyin = () => {
    const { manifest } = library;
    if (manifest && latest && waitsForPinyin(library, latest.question.query))
      void pinyinFor(read, manifest).then((pinyin) => put({ pinyin }));
  };
  const load = async (question: Question) => {
    loading = true;
    try {
      await loadFor(question, { latest: () => latest?.question.query ?? '', asked }, read, put);
    } catch {
      loading = false;
      put({ failed: true });
    }
  };
  return (no, question) => {
    latest = { no, question };
    if (asksForSomething(question)) wakeLoader();
    if (!loading) void load(question);
    askForPinyin();
    answer();
  };
}
