import react from '@vitejs/plugin-react';
import type { Connect, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

import { isWorkingPath } from './src/lib/is-working-path';

/** The backend is told the host that the browser asked: it takes no change from a page of another. */
const backend = {
  target: process.env.RINGVIRKNING_BACKEND ?? 'http://localhost:8080',
  changeOrigin: false,
};

/** What the backend sends in production; `npm run preview` sends the same, so that a breach shows early. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Names the letters of the first paint in the page itself, so that they come before the styles ask for them. */
const preloadFonts: Plugin = {
  name: 'preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => /latin-wght-normal-[^/]+\.woff2$/.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            href: `/${file}`,
            crossorigin: '',
          },
          injectTo: 'head' as const,
        })),
  },
};

/** As the backend does it: the pages of those who work here begin with a document of their own. */
const workingDocument: Connect.NextHandleFunction = (request, _response, next) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (isWorkingPath(pathname)) request.url = '/arbeid.html';
  next();
};

const twoDocuments: Plugin = {
  name: 'two-documents',
  configureServer: ({ middlewares }) => void middlewares.use(workingDocument),
  configurePreviewServer: ({ middlewares }) => void middlewares.use(workingDocument),
};

/** `vite build` makes the part for everybody, `vite build --mode work` beside it the one for those who work here. */
export default defineConfig(({ mode }) => ({
  plugins: [react(), preloadFonts, twoDocuments],
  resolve: { alias: { '@': '/src' } },
  build: {
    manifest: mode === 'work' ? '.vite/work.json' : '.vite/everybody.json',
    emptyOutDir: mode !== 'work',
    copyPublicDir: mode !== 'work',
    // A data: URI in a script or a font would break the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    // What changes only when a library does: one file, which compresses better and stays in the browser's store.
    rolldownOptions: {
      // Each is built for itself: nobody fetches what only the other part needs.
      input: mode === 'work' ? 'arbeid.html' : 'index.html',
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|react-i18next|i18next|openapi-fetch|@tanstack)\//,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': backend, '/q': backend } },
  preview: {
    proxy: { '/api': backend },
    headers: { 'Content-Security-Policy': contentSecurityPolicy },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    restoreMocks: true,
  },
}));
