import type { ComponentChildren } from 'preact';
import { Consent } from '../common/Consent.tsx';

const LINES = [
  '只存在这台设备的这个浏览器里，不会发出去。',
  '用这台设备的人，打开通话记录就看得到。',
  '清掉浏览器数据，它就没了；有的浏览器隔一阵没打开也会清。要紧的，导出一份另存。',
  '“快速离开”不会删它。通话记录那一页的最下面，可以一次删光。',
];

/** Asks whether calls are kept on this device. */
export function KeepCalls({ children }: { children: ComponentChildren }) {
  return (
    <Consent heading="要不要把通话记在这台设备上？" lines={LINES}>
      {children}
    </Consent>
  );
}
