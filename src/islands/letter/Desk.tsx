import { useState } from 'preact/hooks';
import { composeLetter, keyOf, known, withEdits } from '../../logic/index.ts';
import type { LetterPayload } from '../../payload/index.ts';
import { ROUTES } from '../../site/routes.ts';
import { STEP_REASONS } from '../../words/judge.ts';
import { Choices } from '../common/Choices.tsx';
import { After } from './After.tsx';
import { Details } from './Details.tsx';
import { type DeskState, editsOf, isAtNight } from './form.ts';
import { Paper } from './Paper.tsx';
import { Take } from './Take.tsx';
import { Tell } from './Tell.tsx';
import { Urgent } from './Urgent.tsx';
import type { Letter } from './useLetter.ts';

export { deskOf } from './form.ts';

interface Props {
  readonly letter: Letter;
  readonly payload: LetterPayload;
  /** As the form stands now. */
  readonly desk: DeskState;
}

/** Everything to choose and to fill in: what happened, to whom to write, what only the person can add. */
export function Form({ letter: { form, told, change, toggle }, payload, desk }: Props) {
  const { facts, teller, heard, addressees, problems, input, enclosures } = desk;
  const to = input?.addressee ?? null;
  return (
    <>
      {heard && <Urgent report={heard.report} />}
      {!told && <Tell form={form} payload={payload} onChange={change} onTick={(key, on) => toggle('ticks', key, on)} />}
      {heard && addressees.length === 0 && (
        <p class="panel">
          照你说的，没有查到该给谁写信。<a href={ROUTES.channels}>按放款方、按事情找谁帮忙</a>
        </p>
      )}
      {to && (
        <Choices
          name="addressee"
          type="radio"
          legend={<h2>写给谁？</h2>}
          options={addressees.map(({ id, why }) => [id, payload.channels[id]?.name ?? id, STEP_REASONS[why]] as const)}
          chosen={[to]}
          onToggle={(addressee) => change({ addressee })}
        >
          {known(facts, 'lender') === undefined && (
            <p class="small soft">放款的是哪一类还不清楚。下面选了，这里会多出管它的部门，信里会多出它要守的规定。</p>
          )}
        </Choices>
      )}
      {heard && (
        <Details
          form={form}
          payload={payload}
          problems={problems}
          to={to}
          lender={known(facts, 'lender') ?? ''}
          askNight={teller === 'debtor' && isAtNight(form) && told?.answers.nightCallsAgreed === undefined}
          enclosures={enclosures}
          onChange={change}
          onEnclose={(name, on) => toggle('enclosures', name, on)}
        />
      )}
    </>
  );
}

/** The finished letter: read or changed, taken along, and what becomes of it. Nothing while there is nothing to write. */
export function Desk({ letter: { form, change, edit }, payload, desk: { input } }: Props) {
  const [editing, setEditing] = useState(false);
  if (!input) return null;
  const to = input.addressee;
  const composed = composeLetter(input);
  const edits = editsOf(
    form,
    to,
    composed.blocks.map(({ kind }) => kind),
  );
  const paper = withEdits(composed, edits);
  const edited = Object.keys(edits).length;
  return (
    <>
      <div class="desk">
        <Paper composed={composed} paper={paper} to={to} edits={form.edits} editing={editing} onEdit={edit} />
        <Take paper={paper} editing={editing} onEditing={setEditing} />
        {edited > 0 && (
          <p class="small no-print">
            你改过 {edited} 段。
            <button type="button" class="button plain" data-restore onClick={() => change({ edits: {} })}>
              全部恢复成原来的
            </button>
          </p>
        )}
        {paper.places.length > 0 && (
          <details class="no-print">
            <summary>信里的依据，点开核对</summary>
            <ul>
              {paper.places.map((place) => {
                const cite = payload.words.cites[keyOf(place)];
                return (
                  cite && (
                    <li key={keyOf(place)}>
                      <a href={cite.href} data-cite={place.id}>
                        {cite.title}
                        {cite.label}
                      </a>
                    </li>
                  )
                );
              })}
            </ul>
          </details>
        )}
      </div>
      <After to={to} facts={input.facts} payload={payload} />
    </>
  );
}
