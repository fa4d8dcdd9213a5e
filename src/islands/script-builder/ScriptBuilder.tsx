import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ScriptPayload } from '../../payload/index.ts';
import { useAlive } from '../common/alive.ts';
import { NOT_HERE, useModule } from '../common/lazy.ts';
import { Phrases } from '../common/Phrases.tsx';
import { useStepFocus } from '../common/steps.ts';
import { useScriptForm } from './useScriptForm.ts';
import { Who } from './Who.tsx';

/** The negotiation-script builder: a few short steps, then the card. */
export default function ScriptBuilder({ cites, lenders }: ScriptPayload) {
  const script = useScriptForm();
  const { form, step, steps, problems, change } = script;
  const root = useRef<HTMLFormElement>(null);
  const alive = useAlive(root);
  const later = useModule(() => import('./later.ts'), step !== 'who' || form.caller !== '');
  useLayoutEffect(() => {
    root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  /** Whether the page that is on is here; what cannot be seen cannot be gone on from. */
  const here = step === 'who' || later.part !== null;
  useStepFocus(root, here ? step : 'coming');
  const heading = (words: string) => (
    <h2 tabIndex={-1} data-heading>
      <Phrases text={words} />
    </h2>
  );
  const onward = (event: Event) => {
    event.preventDefault();
    script.onward();
  };
  return (
    <form class="tool" ref={root} onSubmit={onward} noValidate data-tool="script">
      {step !== 'card' && <p class="progress">第 {steps.indexOf(step) + 1} 步</p>}
      {step === 'who' && <Who form={form} problems={problems} lenders={lenders} heading={heading} onChange={change} />}
      {later.part && <later.part.Asked script={script} heading={heading} />}
      {step === 'amounts' && later.part && (
        <later.part.Amounts form={form} problems={problems} heading={heading('你能做到的数和日子')} onChange={change} />
      )}
      {step === 'card' && later.part && <later.part.Finished form={form} cites={cites} />}
      {!here && <p class={later.failed ? 'problem' : 'soft'}>{later.failed ? NOT_HERE : '正在打开…'}</p>}
      <div class="onward no-print">
        {step !== 'who' && (
          <button type="button" class="button" data-back onClick={script.back}>
            {step === 'card' ? '回去改' : '上一步'}
          </button>
        )}
        {step !== 'card' && (
          <button type="submit" class={`button ${step === 'gate' ? '' : 'lit'}`} data-next disabled={!alive || !here}>
            {step === 'gate' ? '看过了，接着做卡' : steps[steps.indexOf(step) + 1] === 'card' ? '做成卡' : '继续'}
          </button>
        )}
      </div>
      {script.touched && (
        <button type="button" class="button plain no-print" data-clear onClick={script.clear}>
          清除我填的，从头来
        </button>
      )}
    </form>
  );
}
