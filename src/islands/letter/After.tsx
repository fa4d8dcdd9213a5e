import { type AddresseeId, bindsLender, type Facts, known } from '../../logic/index.ts';
import type { LetterPayload } from '../../payload/index.ts';
import { ROUTES } from '../../site/routes.ts';
import { BEFORE_SENDING } from '../../words/letter.ts';

interface Props {
  readonly to: AddresseeId;
  readonly facts: Facts;
  readonly payload: LetterPayload;
}

/** The term that the lender has to answer in, as an article of the library. */
const TERM = 'complaint-measures/deadline';

/** What the addressee can and cannot do, by when it answers, what to do if refused. */
export function After({ to, facts, payload }: Props) {
  const channel = payload.channels[to];
  const term = to === 'lender' && bindsLender(TERM, known(facts, 'lender')) === true ? payload.words.cites[TERM] : undefined;
  if (!channel) return null;
  const list = (heading: string, lines: readonly string[]) =>
    lines.length > 0 && (
      <>
        <h3>{heading}</h3>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </>
    );
  return (
    <section class="after no-print" aria-labelledby="after">
      <h2 id="after">{channel.name}</h2>
      <p>{BEFORE_SENDING[to]}</p>
      {channel.tel && (
        <p>
          <a class="button" href={`tel:${channel.tel}`}>
            拨打 {channel.telText}
          </a>
        </p>
      )}
      {list('怎么找', channel.steps)}
      {list('能做的', channel.takes)}
      {list('不能做的', channel.notTakes)}
      <h3>多久有答复</h3>
      <p>
        {channel.timeLimit ?? '没查到'}
        {channel.timeLimit && /[。]$/.test(channel.timeLimit) ? '' : '。'}
        {term && (
          <a href={term.href}>
            依据：{term.title}
            {term.label}
          </a>
        )}
      </p>
      <h3>被拒绝、没下文</h3>
      <p>{channel.ifRefused}</p>
      {channel.caveat && <p class="small soft">{channel.caveat}</p>}
      <p>
        <a href={channel.href}>这个渠道的全部说明</a> · <a href={ROUTES.channels}>还有哪些去处</a>
      </p>
    </section>
  );
}
