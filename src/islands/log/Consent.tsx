import type { ComponentChildren } from 'preact';

/** What it means that calls are kept, plainly, before the first one is. */
export function Consent({ children }: { children: ComponentChildren }) {
  return (
    <section class="panel" data-consent>
      <h2 tabIndex={-1} data-heading>
        要不要把通话记在这台设备上？
      </h2>
      <ul>
        <li>只存在这台设备的这个浏览器里，不会发出去。</li>
        <li>用这台设备的人，打开通话记录就看得到。</li>
        <li>清掉浏览器数据，它就没了；有的浏览器隔一阵没打开也会清。要紧的，导出一份另存。</li>
        <li>“快速离开”不会删它。通话记录那一页的最下面，可以一次删光。</li>
      </ul>
      <div class="actions">{children}</div>
    </section>
  );
}
