/** The step of a tool that an entry of the browser's history holds; null where it is not one of the tool's. */
const stepIn = (state: unknown, tool: string): string | null => {
  const step = typeof state === 'object' && state !== null ? (state as Readonly<Record<string, unknown>>)[tool] : undefined;
  return typeof step === 'string' ? step : null;
};

/**
 * Lays the way to where somebody goes on, the first step first, so that Back leads through it: nothing where the entry that
 * is open holds that step already (a reload, or the way back to the page).
 */
export function layWay(tool: string, way: readonly string[]): void {
  if (stepIn(history.state, tool) === way.at(-1)) return;
  for (const [place, step] of way.entries()) history[place === 0 ? 'replaceState' : 'pushState']({ [tool]: step }, '');
}

/** A step forward: an entry of its own. */
export const pushStep = (tool: string, step: string): void => history.pushState({ [tool]: step }, '');

/** Follows Back and Forward; what ends it. */
export function followSteps(tool: string, show: (step: string) => void): () => void {
  const follow = ({ state }: PopStateEvent) => {
    const step = stepIn(state, tool);
    if (step !== null) show(step);
  };
  addEventListener('popstate', follow);
  return () => removeEventListener('popstate', follow);
}
