import { type Report, TEL } from '../../logic/index.ts';
import { ALERTS, CAUTIONS } from '../../words/judge.ts';

/** What to do at once where danger or fraud was reported, above everything else. */
export function Alert({ report }: { report: Report }) {
  const { urgent, cautions } = report;
  if (!urgent) return null;
  const call = (id: '110' | '96110') => (
    <a class="tel" href={`tel:${TEL[id]}`}>
      {TEL[id]}
    </a>
  );
  return (
    <div class="panel danger">
      <h2>{ALERTS[urgent]}</h2>
      {urgent === 'danger' && <p>有人威胁你、进你家、堵着你或弄坏东西，打 {call('110')}。先到有人、能锁门的地方，再说钱的事。</p>}
      {cautions.includes('impostor') && (
        <p>
          不转账，不给验证码，不共享屏幕。拿不准打 {call('96110')}；已经转了钱，先打 {call('110')}。
        </p>
      )}
      {cautions.includes('impostor') && <p>{CAUTIONS.impostor}</p>}
      {cautions.includes('alert-without-finding') && <p>{CAUTIONS['alert-without-finding']}</p>}
    </div>
  );
}
