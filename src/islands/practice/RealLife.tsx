import type { PracticeCall, PracticeCourse } from '../../payload/index.ts';
import { ALERTS, CAUTIONS } from '../../words/judge.ts';

interface Props {
  readonly call: PracticeCall;
  readonly phones: PracticeCourse['phones'];
}

/** What to do where danger or fraud is not a practice. */
export function RealLife({ call: { urgent, cautions }, phones }: Props) {
  if (!urgent) return null;
  const dial = (tel: string) => (
    <a class="tel" href={`tel:${tel}`}>
      {tel}
    </a>
  );
  return (
    <div class="panel danger">
      <h3>真遇上时，{ALERTS[urgent]}</h3>
      {urgent === 'danger' ? (
        <p>先到有人、能锁门的地方，打 {dial(phones.danger)}。钱的事以后再说。</p>
      ) : (
        <p>
          不转账，不给验证码，不共享屏幕。拿不准打 {dial(phones.fraud)}；已经转了钱，先打 {dial(phones.danger)}。
        </p>
      )}
      {cautions.includes('impostor') && <p>{CAUTIONS.impostor}</p>}
      {cautions.includes('alert-without-finding') && <p>{CAUTIONS['alert-without-finding']}</p>}
    </div>
  );
}
