import type { ShownAnswer, ShownCites } from '../../payload/index.ts';
import { CiteList } from '../common/CiteList.tsx';
import { WithTel } from '../common/WithTel.tsx';

interface Props {
  readonly answer: ShownAnswer;
  readonly cites: ShownCites;
}

/** A fear answered in two or three sentences, each with what it rests on, and where to go next. */
export function Answer({ answer: { id, fear, lines, next, reviewed }, cites }: Props) {
  return (
    <section class="answer" data-answer={id} aria-labelledby="answer">
      <h2 id="answer">{fear}</h2>
      {lines.map(({ says, on }) => (
        <p key={says}>
          <WithTel text={says} />
          {on.length > 0 && (
            <small>
              <CiteList ids={on} cites={cites} />
            </small>
          )}
        </p>
      ))}
      <p>
        <a class="button" href={next.href}>
          {next.text}
        </a>
      </p>
      <p class="small soft">先听这几句，细节看下面。{reviewed} 核对，不是法律意见。</p>
    </section>
  );
}
