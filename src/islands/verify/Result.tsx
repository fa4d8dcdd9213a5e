import { useMemo } from 'preact/hooks';
import { keyOf, levelOfTold, MESSAGE_QUESTIONS, readMessage, SIGNS, type SignFound, type SignId } from '../../logic/index.ts';
import type { VerifyPayload } from '../../payload/index.ts';
import { ROUTES } from '../../site/routes.ts';
import { CANNOT_TELL, DANGER_STEP, DANGEROUS, MESSAGE_STEPS, MESSAGE_VERDICTS, TO_KEEP, WAYS_TO_CHECK } from '../../words/verify.ts';
import { Cite } from '../common/Cite.tsx';
import { Phrases } from '../common/Phrases.tsx';
import { WithTel } from '../common/WithTel.tsx';
import { segmentsOf } from './segments.ts';
import type { Asked } from './useVerify.ts';

/** So much of a message is shown with its marks; more would be a wall. */
const MOST_SHOWN = 2000;

interface Props {
  readonly cites: VerifyPayload['cites'];
  readonly asked: Asked;
}

/** What a message comes to: one sentence, what to do now, the phrases marked and why, how to check, what to keep. */
export function Result({ cites, asked: { text, told } }: Props) {
  const reading = useMemo(() => readMessage(text ?? ''), [text]);
  const level = text === null ? levelOfTold(told) : reading.level;
  const ids = text === null ? told.map((question) => MESSAGE_QUESTIONS[question]) : reading.signs.map(({ id }) => id);
  const [heading, lead] = MESSAGE_VERDICTS[level];
  const signs = SIGNS.filter(({ id }) => ids.includes(id));
  const numberOf = (id: SignId) => signs.findIndex((sign) => sign.id === id) + 1;
  const ways = WAYS_TO_CHECK.filter(({ when }) => when === 'always' || when.some((id) => ids.includes(id)));
  return (
    <div data-message={level}>
      <div class="verdict">
        <h2 tabIndex={-1} data-heading>
          <Phrases text={heading} />
        </h2>
        <p class="lead">{lead}</p>
      </div>
      <section class="now">
        <h2>现在</h2>
        <ol>
          {[...(ids.some((id) => DANGEROUS.includes(id)) ? [DANGER_STEP] : []), ...MESSAGE_STEPS[level]].map((step) => (
            <li key={step}>
              <WithTel text={step} />
            </li>
          ))}
        </ol>
      </section>
      {text && <Marked text={text} found={reading.signs} numberOf={numberOf} />}
      {signs.length > 0 && (
        <section>
          <h2>为什么这样说</h2>
          <ol class="signs">
            {signs.map(({ id, name, why, places }) => (
              <li key={id} data-why={id}>
                <strong>{name}</strong>
                <p>{why}</p>
                {places.length > 0 && (
                  <p class="small">
                    {places.map(keyOf).map((key) => {
                      const cite = cites[key];
                      return (
                        cite && (
                          <span key={key} class="ground">
                            <Cite cite={cite} id={key.split('#')[0]} />
                          </span>
                        )
                      );
                    })}
                  </p>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h2>怎么核实</h2>
        <dl>
          {ways.map(({ who, how }) => (
            <div key={who}>
              <dt>{who}</dt>
              <dd>
                <WithTel text={how} />
              </dd>
            </div>
          ))}
        </dl>
        <p>号码和链接，一律不用这条消息里给的。</p>
      </section>
      <section>
        <h2>字里看不出来的</h2>
        <ul>
          {CANNOT_TELL.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>留好这些</h2>
        <ul>
          {TO_KEEP.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <p class="no-print">
        <a href={ROUTES.channels}>找谁核实、找谁投诉</a>
      </p>
    </div>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly found: readonly SignFound[];
  readonly numberOf: (id: SignId) => number;
}

/** The message as it was given, what is conspicuous marked where it stands. Nothing in it can be clicked. */
function Marked({ text, found, numberOf }: MarkedProps) {
  return (
    <section>
      <h2>标出来的地方</h2>
      <p class="message">
        {segmentsOf(text, found, MOST_SHOWN).map(({ text: piece, signs }, place) => {
          const key = `${place} ${signs.join(' ')}`;
          return signs.length > 0 ? (
            <mark key={key} data-sign={signs.join(' ')} data-n={signs.map(numberOf).join('、')}>
              {piece}
            </mark>
          ) : (
            <span key={key}>{piece}</span>
          );
        })}
      </p>
      {text.length > MOST_SHOWN && <p class="small soft">太长，只显示开头 {MOST_SHOWN} 个字；后面的也看过了。</p>}
    </section>
  );
}
