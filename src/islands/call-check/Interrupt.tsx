import { factsOf, type Report, reportOn, TEL, type Telling } from '../../logic/index.ts';
import { ALERTS, CAUTIONS } from '../../words/judge.ts';

const call = (id: '110' | '96110', asStep: boolean) => (
  <a class="button" href={`tel:${TEL[id]}`} data-step={asStep ? id : undefined}>
    {TEL[id]}
  </a>
);

/** What to do at once where danger or fraud was told: interrupts as soon as it is tapped, then lets go on. */
export function Interrupt({ telling, onContinue }: { telling: Telling; onContinue: () => void }) {
  const report = reportOn(factsOf(telling));
  const urgent = report.urgent ?? undefined;
  return (
    <div class="panel danger" data-alert={urgent}>
      <h2 tabIndex={-1} data-heading>
        {urgent ? ALERTS[urgent] : '先确认安全'}
      </h2>
      {urgent && <AtOnce report={report} />}
      <button type="button" class="button lit" data-continue onClick={onContinue}>
        知道了，接着说
      </button>
    </div>
  );
}

/** The same above the result, without interrupting. */
export function AtOnce({ report: { urgent, cautions }, asStep = false }: { report: Report; asStep?: boolean }) {
  return (
    <>
      {urgent === 'danger' && (
        <>
          <p>先到有人、能锁门的地方，再说钱的事。正在发生的，现在就报警，要报警回执。</p>
          <p class="calls">{call('110', asStep)}</p>
        </>
      )}
      {cautions.includes('impostor') && (
        <>
          <p>
            不转账，不给验证码，不共享屏幕，不点他发的链接。拿不准，问 {TEL['96110']}；已经转了钱，先打 {TEL['110']}。
          </p>
          <p class="calls">
            {urgent !== 'danger' && call('110', asStep)}
            {call('96110', asStep)}
          </p>
          <p>{CAUTIONS.impostor}</p>
        </>
      )}
    </>
  );
}
