import type { ComponentChildren } from 'preact';
import { STAGES, TIES } from '../../logic/index.ts';
import { CHECKED_LABELS, INCIDENT_LABELS, INCIDENT_LABELS_FOR_OTHERS, STAGE_LABELS, TIE_LABELS, WANT_LABELS } from '../../words/script.ts';
import { Choices } from '../common/Choices.tsx';
import { callerOf, incidentsFor, isDebtor, stageOf, wantsFor } from './form.ts';
import { Gate } from './Gate.tsx';
import type { useScriptForm } from './useScriptForm.ts';

interface Props {
  readonly script: ReturnType<typeof useScriptForm>;
  readonly heading: (words: string) => ComponentChildren;
}

/** The pages after the first: how far it has gone, what binds me, what I want, whether the caller was checked, what happened. */
export function Asked({ script: { form, step, problems, change, toggle }, heading }: Props) {
  return (
    <>
      {step === 'stage' && (
        <Choices
          name="stage"
          type="radio"
          legend={heading('现在走到哪一步了？')}
          options={([...STAGES, 'unsure'] as const).map((stage) => [stage, ...STAGE_LABELS[stage]] as const)}
          chosen={[stageOf(form)]}
          onToggle={(stage) => change({ stage })}
        >
          <p class="why">有了法院、仲裁的文书，卡上只讲期限、证据、调解。</p>
        </Choices>
      )}
      {step === 'gate' && <Gate heading={heading('先看那张纸上的日子')} />}
      {step === 'tied' && (
        <Choices
          name="tied"
          type="radio"
          legend={heading('这几样，你有吗？')}
          options={TIES.filter((tie) => tie !== 'spouse' || form.role === 'spouse').map((tie) => [tie, ...TIE_LABELS[tie]] as const)}
          chosen={[form.tied]}
          onToggle={(tied) => change({ tied })}
        >
          <p class="why">都没有，才能说“我没有义务替他还”。只填在这里，不会告诉对方。</p>
        </Choices>
      )}
      {step === 'wants' && (
        <Choices
          name="wants"
          type="checkbox"
          legend={heading('这通电话，你想办成什么？')}
          options={wantsFor(form).map((want) => [want, WANT_LABELS[want]] as const)}
          chosen={form.wants}
          problem={problems.wants}
          onToggle={(value, on) => toggle('wants', value, on)}
        />
      )}
      {step === 'verified' && (
        <Choices
          name="verified"
          type="radio"
          legend={heading('你用自己找到的官方电话，核实过这个来电吗？')}
          options={[
            ['false', '还没有', '卡上先不谈钱：核实，挂断，自己打官方客服'],
            ['true', '核实过，对得上', CHECKED_LABELS[callerOf(form) ?? 'lender'] ?? '打的是合同、App 里的官方客服，不是他给的号码'],
          ]}
          chosen={[form.verified]}
          problem={problems.verified}
          onToggle={(verified) => change({ verified })}
        >
          <p class="why">说得出合同号和金额，不算证明：这些可能是泄露出去的。</p>
        </Choices>
      )}
      {step === 'oldDebt' && (
        <Choices
          name="oldDebt"
          type="radio"
          legend={heading('最后一次还款、答应还，是不是三年以前的事？')}
          options={[
            ['false', '不是，三年以内'],
            ['true', '是，已经三年以上', '先不提方案，打公共法律服务热线问清'],
            ['unsure', '不清楚', '先不提方案，打公共法律服务热线问清'],
          ]}
          chosen={[form.oldDebt]}
          problem={problems.oldDebt}
          onToggle={(oldDebt) => change({ oldDebt })}
        >
          <p class="why">债很久了，答应还、先还一点、签字，都可能让你以后不能再提时效。</p>
        </Choices>
      )}
      {step === 'incidents' && (
        <Choices
          name="incidents"
          type="checkbox"
          legend={heading('以前的电话里，有过这些事吗？')}
          options={incidentsFor(form).map(
            (incident) => [incident, (!isDebtor(form) && INCIDENT_LABELS_FOR_OTHERS[incident]) || INCIDENT_LABELS[incident]] as const,
          )}
          chosen={form.incidents}
          onToggle={(value, on) => toggle('incidents', value, on)}
        >
          <p class="why">都没有就直接继续。只选真的发生过的。</p>
        </Choices>
      )}
    </>
  );
}
