/** How often a property is tried: ten thousand times at night (`npm run test:everywhere`), as often as given otherwise. */
export const runs = (byDay = 300): { readonly numRuns: number } => ({ numRuns: process.env.EVERYWHERE ? 10_000 : byDay });
