import { WithTel } from '../common/WithTel.tsx';

/** Beside every sum, without a raised voice: whom to call where it becomes too much. */
export function SomeoneToCall() {
  return (
    <p class="small soft no-print" data-someone>
      看着这些数难受，就先停下，什么时候回来都行。想找人说说，打 <WithTel text="{12356}" />。
    </p>
  );
}
