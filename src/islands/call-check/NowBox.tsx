import type { Now, Report } from '../../logic/index.ts';
import type { JudgeWords } from '../../payload/index.ts';
import { address } from '../../site/address.ts';
import { ROUTES } from '../../site/routes.ts';
import { NOW_WORDS, STEP_REASONS } from '../../words/judge.ts';

interface Props {
  readonly report: Report;
  readonly channels: JudgeWords['channels'];
}

/** The few things to do now, in order: safety, proof, where to turn, each with its button. */
export function NowBox({ report, channels }: Props) {
  // What the alert above says is not said twice.
  const now = report.now.filter(({ kind }) => kind !== 'safety' && kind !== 'no-money');
  const { evidence } = report;
  return (
    <section class="now" aria-labelledby="now">
      <h2 id="now">
        {report.urgent ? '然后做' : '现在做'}这{['', '一', '两', '三'][now.length]}件
      </h2>
      <ol>
        {now.map((one) => (
          <li key={one.kind === 'turn-to' ? one.step.channel : one.kind} data-now={one.kind}>
            <Line one={one} evidence={evidence} channels={channels} />
          </li>
        ))}
      </ol>
      {report.evidence.length > 0 && (
        <p class="calls no-print">
          <a class="button lit" href={ROUTES.letter} data-letter-link>
            写投诉信，说到的都填好了
          </a>
        </p>
      )}
    </section>
  );
}

function Line({ one, evidence, channels }: { one: Now; evidence: readonly string[]; channels: JudgeWords['channels'] }) {
  if (one.kind === 'keep')
    return (
      <>
        <details>
          <summary>
            {NOW_WORDS.keep}（{evidence.length} 样）
          </summary>
          <ul>
            {evidence.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p>
            存到第二个地方。<a href={address('/guides/recording-evidence/')}>怎么录音、怎么保存</a>
          </p>
        </details>
        <p class="print-only">
          {NOW_WORDS.keep}：{evidence.join('；')}
        </p>
      </>
    );
  if (one.kind === 'turn-to') {
    const { channel, why } = one.step;
    const shown = channels[channel];
    return (
      <span data-step={channel}>
        {STEP_REASONS[why]}：{shown && <Channel shown={shown} />}
      </span>
    );
  }
  return <>{NOW_WORDS[one.kind]}</>;
}

/** A place to turn to: its number where it has one, and what to say there. */
export function Channel({ shown }: { shown: JudgeWords['channels'][string] }) {
  return shown.tel ? (
    <>
      <a class="tel" href={`tel:${shown.tel}`}>
        {shown.telText}
      </a>{' '}
      <a href={shown.href}>怎么说、带什么</a>
    </>
  ) : (
    <a href={shown.href}>{shown.name}</a>
  );
}
