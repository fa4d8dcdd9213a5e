import type { ComponentChildren } from 'preact';
import { ROUTES } from '../../site/routes.ts';

/** Before any card: whoever holds a court's, mediator's or arbitrator's paper sees first by when what must be done. */
export function Gate({ heading }: { readonly heading: ComponentChildren }) {
  return (
    <section class="now" data-gate>
      {heading}
      <p>手里有这样的纸，期限比电话要紧。电话可以晚一天接，日子过了补不回来。</p>
      <p class="calls">
        <a class="button lit" href={ROUTES.papers}>
          看是哪张纸，哪天以前做什么
        </a>
      </p>
      <p>看过了再回来，填的都还在。这张卡讲期限、证据、调解，不在电话里谈钱。</p>
    </section>
  );
}
