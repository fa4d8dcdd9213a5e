import { type Report, TEL } from '../../logic/index.ts';
import { AT_ONCE, CAUTIONS } from '../../words/judge.ts';
import { WithTel } from './WithTel.tsx';

interface Props {
  readonly report: Pick<Report, 'urgent' | 'cautions'>;
  /** Numbers as large buttons too, where the first thing on the screen is to call. */
  readonly buttons?: boolean;
}

/** What to do at once where danger or fraud was told; danger first, and whoever threatens may be an impostor all the same. */
export function AtOnce({ report: { urgent, cautions }, buttons = false }: Props) {
  const impostor = cautions.includes('impostor');
  const numbers = [...(urgent ? (['110'] as const) : []), ...(impostor ? (['96110'] as const) : [])];
  return (
    <>
      {urgent === 'danger' && (
        <p>
          <WithTel text={AT_ONCE.danger} />
        </p>
      )}
      {impostor && (
        <p>
          <WithTel text={AT_ONCE.fraud} />
        </p>
      )}
      {buttons && (
        <p class="calls">
          {numbers.map((id) => (
            <a key={id} class="button" href={`tel:${TEL[id]}`} data-step={id}>
              {TEL[id]}
            </a>
          ))}
        </p>
      )}
      {impostor && <p>{CAUTIONS.impostor}</p>}
      {cautions.includes('alert-without-finding') && <p>{CAUTIONS['alert-without-finding']}</p>}
    </>
  );
}
