import { qrModules } from './qr.ts';

/** Modules of white around a code that scanners need. */
const QUIET = 4;

/** A code that opens an address, dark on white in every look. `label`: what it opens, for those who cannot see it. */
export function Qr({ address, label }: { readonly address: string; readonly label: string }) {
  const modules = qrModules(address);
  const side = modules.length + 2 * QUIET;
  const dark = modules.flatMap((cells, row) => cells.flatMap((on, column) => (on ? [`M${column + QUIET} ${row + QUIET}h1v1h-1z`] : [])));
  return (
    <svg class="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} data-qr={address} shape-rendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
