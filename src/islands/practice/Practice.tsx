import { useEffect, useRef, useState } from 'preact/hooks';
import { givenFor } from '../../logic/index.ts';
import type { PracticeCourse, PracticePayload } from '../../payload/index.ts';
import { useAlive } from '../common/alive.ts';
import { useFetched } from '../common/fetched.ts';
import { useStepFocus } from '../common/steps.ts';
import { Answer } from './Answer.tsx';
import { Listen } from './Listen.tsx';
import { Overview } from './Overview.tsx';
import { ALL, usePractice } from './usePractice.ts';

/** The practice: invented calls, heard line by line, judged by the listener and then by the judge. */
export default function Practice({ course }: PracticePayload) {
  const { value, failed } = useFetched<PracticeCourse>(course);
  // Where scripts are off, nothing is on its way.
  const [coming, setComing] = useState(false);
  useEffect(() => setComing(true), []);
  if (value) return <Course course={value} />;
  // Until the calls are here the tool is not alive, and the page's own text goes on standing in for it.
  return (
    <p role="status" class={failed ? undefined : 'awaited'}>
      {coming && (failed ? '电话没有下载到，可能断网了；连上以后会自己接着来。' : '正在取电话……')}
    </p>
  );
}

function Course({ course }: { course: PracticeCourse }) {
  const { calls } = course;
  const root = useRef<HTMLDivElement>(null);
  const alive = useAlive(root);
  const practice = usePractice(calls.map(({ id }) => id));
  const { at, heard, answers, next } = practice;
  const place = calls.findIndex(({ id }) => id === at);
  const call = calls[place];
  const given = givenFor(answers, at);
  useStepFocus(root, `${at} ${given ? 'answered' : ''}`);
  return (
    <div class="tool practice" ref={root}>
      {call ? (
        <>
          <p class="progress">
            第 {place + 1} 通，共 {calls.length} 通{given && `：${call.title}`} · <a href={`#${ALL}`}>全部电话</a>
          </p>
          {given ? (
            <Answer call={call} course={course} given={given} />
          ) : (
            <Listen key={at} alive={alive} call={call} heard={heard} onHear={practice.hear} onAnswer={practice.answer} />
          )}
        </>
      ) : (
        <Overview calls={calls} answers={answers} />
      )}
      {(given || (!call && next)) && (
        <div class="onward">
          {given && (
            <button type="button" class="button" data-back onClick={practice.again}>
              再听一遍
            </button>
          )}
          <button type="button" class="button lit" data-next onClick={() => practice.go(next ?? ALL)}>
            {next ? '下一通' : '看全部电话'}
          </button>
        </div>
      )}
      <div class="actions">
        {call && !given && next && (
          <button type="button" class="button plain" data-skip onClick={() => practice.go(next)}>
            先跳过，听下一通
          </button>
        )}
        {Object.keys(answers).length > 0 && (
          <button type="button" class="button plain" data-clear onClick={practice.clear}>
            清除我选的，从头来
          </button>
        )}
      </div>
      {!practice.kept && <p class="small">这个浏览器不让网页记东西：关掉或刷新，就要从头来。</p>}
    </div>
  );
}
