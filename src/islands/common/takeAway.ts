/** How long a browser may take to copy before it counts as refused; some in-app browsers never answer. */
const PATIENCE = 2000;

/** Copies text; false where the browser refuses, cannot, or does not answer. */
export async function copyText(text: string): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const patience = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no answer')), PATIENCE);
    });
    await Promise.race([navigator.clipboard.writeText(text), patience]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** Opens the print dialogue, as the given paper where there are several; false where the browser has none. */
export function printPage(paper = ''): boolean {
  const root = document.documentElement;
  if (paper) root.dataset.paper = paper;
  // What is printed later is not this paper any more.
  addEventListener('afterprint', () => delete root.dataset.paper, { once: true });
  try {
    print();
    return true;
  } catch {
    delete root.dataset.paper;
    return false;
  }
}

/** What to say where a browser cannot print. */
export const NO_PRINT = '这个浏览器不能打印。可以复制文字，或者截图保存。';
