import { type Report, TEL } from '../../logic/index.ts';
import { ALERTS, CAUTIONS } from '../../words/judge.ts';

const call = (id: '110' | '96110') => (
  <a class="tel" href={`tel:${TEL[id]}`}>
    {TEL[id]}
  </a>
);

/** What goes before any letter, where danger or fraud was reported. */
export function Urgent({ report: { urgent, cautions } }: { report: Report }) {
  if (!urgent) return null;
  const impostor = cautions.includes('impostor');
  return (
    <div class="panel danger no-print" data-alert={urgent}>
      <h2>{ALERTS[urgent]}</h2>
      {urgent === 'danger' && <p>现在就有危险，先打 {call('110')}，到有人、能锁门的地方。信可以等。</p>}
      {impostor && (
        <>
          <p>
            不转账，不给验证码。拿不准打 {call('96110')}；已经转了钱，先打 {call('110')}。
          </p>
          <p>不给来电的人写信、回短信。给放款机构的信，只走合同、App、官网上写的渠道。</p>
          <p>{CAUTIONS.impostor}</p>
        </>
      )}
    </div>
  );
}
