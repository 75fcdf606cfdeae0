import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What went wrong on a page while somebody was looking at it. */
export interface Watch {
  /** Breaches of the content security policy. */
  readonly breaches: () => Promise<readonly string[]>;
  /** How much the page has jumped by itself, as browsers measure it (CLS). */
  readonly jumps: () => Promise<number>;
  /** Requests to anywhere else than the product. */
  readonly elsewhere: readonly string[];
  /** Errors in the console, and errors that nobody caught. */
  readonly errors: readonly string[];
}

interface Breach {
  readonly directive: string;
  readonly blocked: string;
}

interface Seen {
  readonly breaches: Breach[];
  jumps: number;
}

type WatchedWindow = Window & { readonly seenByTest: Seen };

/** Begins to watch a page; call it before the page is opened. */
export async function watch(page: Page, home: string): Promise<Watch> {
  const elsewhere: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith('data:') && !url.startsWith('blob:')) {
      elsewhere.push(url);
    }
  });
  page.on('console', (message) => {
    // That a page which is not there comes with 404 is as it should be; the gates look at the status by itself.
    const ofPage = message.location().url === page.url() && message.text().includes('404');
    if (message.type() === 'error' && !ofPage) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const seen: Seen = { breaches: [], jumps: 0 };
    Object.assign(window, { seenByTest: seen });
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.breaches.push({ directive: event.violatedDirective, blocked: event.blockedURI });
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        readonly value: number;
        readonly hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) seen.jumps += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return {
    elsewhere,
    errors,
    breaches: () =>
      page.evaluate(() =>
        (window as unknown as WatchedWindow).seenByTest.breaches.map(
          (breach) => `${breach.directive}: ${breach.blocked}`,
        ),
      ),
    jumps: () => page.evaluate(() => (window as unknown as WatchedWindow).seenByTest.jumps),
  };
}

/** Everything that axe finds wrong, with where it is. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
  return [...violations, ...sameColours(incomplete)].map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

type Finding = Awaited<ReturnType<AxeBuilder['analyze']>>['incomplete'][number];

/** Axe only asks whether text in the colour of its ground is meant to be hidden; here it never is. */
function sameColours(incomplete: readonly Finding[]): readonly Finding[] {
  return incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map((finding) => ({
      ...finding,
      nodes: finding.nodes.filter(({ any }) =>
        any.some(
          ({ data }) => (data as { messageKey?: string } | null)?.messageKey === 'equalRatio',
        ),
      ),
    }))
    .filter(({ nodes }) => nodes.length > 0);
}

/** How many pixels the page is wider than its window; 0 when it does not scroll sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Texts in pictures that are smaller than 12 pixels as they are rendered; axe does not see these. */
export function smallTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const smallest = 12;
    return [...document.querySelectorAll<SVGTextElement>('svg text')].flatMap((text) => {
      const matrix = text.getScreenCTM();
      const size = parseFloat(getComputedStyle(text).fontSize) * (matrix?.d ?? 1);
      return text.checkVisibility() && size < smallest - 0.01
        ? [`${text.textContent}: ${size.toFixed(1)} px`]
        : [];
    });
  });
}

/** Opens everything that is folded away, so that the gates see it too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
