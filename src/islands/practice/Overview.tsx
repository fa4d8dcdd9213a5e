import { type Answers, givenFor, lookAgain } from '../../logic/index.ts';
import type { PracticeCall } from '../../payload/index.ts';
import { ROUTES } from '../../site/routes.ts';
import { AGAIN_WORDS } from '../../words/practice.ts';

interface Props {
  readonly calls: readonly PracticeCall[];
  readonly answers: Answers;
}

/** All calls at a glance: which are worth another look, and why; nobody is given marks. */
export function Overview({ calls, answers }: Props) {
  const again = lookAgain(calls, answers);
  const titles = new Map(calls.map(({ id, title }) => [id, title]));
  const heard = calls.filter(({ id }) => givenFor(answers, id)).length;
  const row = (id: string, note: string) => (
    <li key={id}>
      <a href={`#${id}`}>
        <strong>{titles.get(id)}</strong>
        <small>{note}</small>
      </a>
    </li>
  );
  return (
    <div data-overview>
      <h2 tabIndex={-1} data-heading>
        全部电话
      </h2>
      <p>{heard === calls.length ? '都听过了。' : `一共 ${calls.length} 通，听过 ${heard} 通，随便从哪一通开始。`}</p>
      {again.length > 0 && (
        <section data-again>
          <h3>可以再看一眼的</h3>
          <ul class="list">{again.map(({ id, why }) => row(id, AGAIN_WORDS[why]))}</ul>
        </section>
      )}
      <h3>从头到尾</h3>
      <ul class="list">{calls.map(({ id }) => row(id, givenFor(answers, id) ? '听过' : '还没听'))}</ul>
      <p>
        接到真的电话：<a href={ROUTES.check}>这通电话越线了吗</a>，<a href={ROUTES.script}>做一张谈话卡</a>。
      </p>
    </div>
  );
}
