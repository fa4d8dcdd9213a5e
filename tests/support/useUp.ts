/** What is typed, for how many rounds, and which fields must have taken it. */
interface UseUp {
  readonly mark: string;
  readonly digits: string;
  readonly rounds: number;
  readonly wants: readonly string[];
}

/**
 * Runs in a page: types `mark` wherever anything can be typed, chooses, opens what is folded and presses every button, for some
 * rounds and until the fields that are wanted took the mark, as somebody would who tries everything; buttons that leave or delete
 * are left alone. Each field that took the mark is told to the binding `took` at once, since a button may lead to another page.
 */
export async function useUp({ mark, digits, rounds, wants }: UseUp): Promise<void> {
  const left = new Set(wants);
  const took = (name: string) => {
    left.delete(name);
    (window as unknown as { took(address: string, name: string): void }).took(location.pathname, name);
  };
  const pressed = new Map<string, number>();
  const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const seen = (element: Element) => (element as HTMLElement).checkVisibility?.() ?? true;
  const put = (field: HTMLInputElement | HTMLTextAreaElement, value: string) => {
    field.focus();
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    if (field.value.includes(value)) took(field.name || field.id || field.type);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    field.blur();
  };
  const KEEPS = /leave|clear|delete|drop|remove|back|undo|close|sos/;
  const main = () => document.querySelector('main') ?? document.body;
  const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)].filter(seen);
  for (let round = 0; round < rounds || (left.size > 0 && round < 20); round++) {
    // What is wanted may stand open already, or be about to come: every third round nothing is done that might send it away.
    const calm = left.size > 0 && round % 3 === 0;
    if (!calm) for (const details of main().querySelectorAll<HTMLDetailsElement>('details:not([open])')) details.open = true;
    const groups = new Set<string>();
    for (const choice of all<HTMLInputElement>('main input[type=radio], main input[type=checkbox]')) {
      // Another member of a group each round, so that other fields come up.
      const of = choice.type === 'radio' ? choice.name : `${choice.name} ${choice.value}`;
      if (groups.has(of)) continue;
      const members = all<HTMLInputElement>(`main input[name="${choice.name}"]`);
      groups.add(of);
      const chosen = choice.type === 'radio' ? members[round % members.length] : choice;
      if (chosen?.isConnected && !chosen.checked) chosen.click();
    }
    for (const select of all<HTMLSelectElement>('main select')) {
      select.selectedIndex = Math.min(select.options.length - 1, 1 + round);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await rest(20);
    for (const field of all<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
      if (field.disabled || field.readOnly || !field.isConnected) continue;
      if (/^(text|search|tel|url|email|textarea)$/.test(field.type))
        put(field, /numeric|decimal|tel/.test(field.inputMode) ? digits : mark);
      else if (field.type === 'number') put(field, digits);
      else if (field.type === 'date') put(field, '2026-11-23');
    }
    await rest(60);
    if (calm) continue;
    const buttons = all<HTMLButtonElement>('main button').filter((button) => {
      const name = [...button.attributes].map((one) => one.name).join(' ');
      return !button.disabled && !KEEPS.test(name);
    });
    // Each button once a round, those that were pressed least first.
    for (const button of buttons
      .sort((one, other) => (pressed.get(one.outerHTML) ?? 0) - (pressed.get(other.outerHTML) ?? 0))
      .slice(0, 12)) {
      if (!button.isConnected || button.disabled) continue;
      pressed.set(button.outerHTML, (pressed.get(button.outerHTML) ?? 0) + 1);
      button.click();
      await rest(15);
    }
  }
}
