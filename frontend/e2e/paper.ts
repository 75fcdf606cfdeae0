import type { Page } from '@playwright/test';

/** An A4 page in pixels, which is what rules about the width of the page go by, and what is left between its margins. */
const leaf = { width: 794, height: 1123 } as const;
const paper = { width: 672, height: 994 } as const;

/** Shows a page as paper is laid out: with the styles of print, everything opened, and as narrow as paper. */
export async function toPaper(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(leaf);
  await addStyles(
    page,
    `body { inline-size: ${String(paper.width)}px } main * { hyphens: manual !important }`,
  );
}

/** Adds styles as a test may, past the policy of the page. */
export async function addStyles(page: Page, styles: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, styles);
}

/** What is seen but reaches outside the paper, or is too small a heading to be seen. */
export function beyondPaper(page: Page): Promise<readonly string[]> {
  return page.evaluate((width) => {
    const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (each) => each.checkVisibility() && !each.closest('.visually-hidden, [class*="skipLink"]'),
    );
    return seen.flatMap((each) => {
      const { left, right, height } = each.getBoundingClientRect();
      const frame = each.closest('svg')?.parentElement;
      // What a map has beyond its frame is cut off by the frame, and is meant to be.
      if (frame && getComputedStyle(frame).overflow === 'hidden') return [];
      const name = `${each.tagName} ${each.textContent.slice(0, 30)}`;
      if (left < -1 || right > width + 1) return [`${name}: to ${String(right)}`];
      if (/^H[1-4]$/.test(each.tagName) && height < 8) return [`${name}: ${String(height)} high`];
      return [];
    });
  }, paper.width);
}

/** Words that stand on two lines, without the sign that they are divided. */
export function brokenWords(page: Page, within = 'main'): Promise<readonly string[]> {
  return page.evaluate((place) => {
    const broken: string[] = [];
    for (const root of document.querySelectorAll(place)) {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const holder = node.parentElement;
        if (!holder?.checkVisibility() || holder.closest('code, svg, .visually-hidden')) continue;
        // What only a screen reader says is one pixel wide.
        if (holder.getBoundingClientRect().width <= 1) continue;
        for (const word of (node.textContent ?? '').matchAll(/\p{L}{2,}/gu)) {
          const range = document.createRange();
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word[0]);
        }
      }
    }
    return broken;
  }, within);
}

/**
 * Lays the page out on sheets beside each other, by the rules that printing uses, and tells what a reader would not see
 * or would have to turn the sheet for: headings alone at the foot of one, rows and bars in two parts, texts upon each other.
 */
export async function badSheets(page: Page): Promise<readonly string[]> {
  const { width, height } = paper;
  await addStyles(
    page,
    `html { overflow: auto } main {
       inline-size: ${String(width)}px; block-size: ${String(height)}px; padding: 0;
       columns: ${String(width)}px auto; column-gap: 0; column-fill: auto;
     }`,
  );
  return page.evaluate((sheet) => {
    const main = document.querySelector('main') ?? document.body;
    const origin = main.getBoundingClientRect().left;
    const sheetOf = ({ left }: DOMRect) => Math.floor((left - origin + 1) / sheet.width);
    // What only a screen reader says is one pixel wide; the names of columns are repeated on each sheet.
    const isSeen = (each: Element) =>
      each.checkVisibility() &&
      !each.closest('.visually-hidden, thead, caption') &&
      each.getBoundingClientRect().width > 1;
    const wrong: string[] = [];

    for (const whole of main.querySelectorAll<HTMLElement>(
      'tbody tr, h1, h2, h3, h4, li:not(:has(li)) svg',
    )) {
      if (!isSeen(whole)) continue;
      const sheets = new Set([...whole.getClientRects()].map(sheetOf));
      if (sheets.size > 1) wrong.push(`in two parts: ${whole.textContent.slice(0, 40)}`);
    }

    for (const table of main.querySelectorAll('table')) {
      const [names, first] = [table.tHead, table.tBodies[0]?.rows[0]].map(
        (part) => part?.getClientRects()[0],
      );
      if (names && first && table.checkVisibility() && sheetOf(names) !== sheetOf(first)) {
        wrong.push(`names of columns alone: ${table.tHead?.textContent ?? ''}`);
      }
    }

    const texts: { holder: Element; rect: DOMRect }[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!node.textContent?.trim() || !holder || holder.closest('svg') || !isSeen(holder))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width > 1) texts.push({ holder, rect });
      }
    }
    texts.forEach(({ holder, rect }, index) => {
      const heading = holder.closest('h2, h3');
      const next = texts.slice(index + 1).find((each) => !heading?.contains(each.holder));
      if (heading && next && sheetOf(next.rect) !== sheetOf(rect)) {
        wrong.push(`heading alone: ${heading.textContent}`);
      }
      for (const other of texts.slice(index + 1)) {
        if (other.holder.contains(holder) || holder.contains(other.holder)) continue;
        const across =
          Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
        const down = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
        if (across > 2 && down > 6) {
          wrong.push(`upon each other: ${holder.textContent} and ${other.holder.textContent}`);
        }
      }
    });
    return wrong;
  }, paper);
}
