import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backend = process.env.RINGVIRKNING_BACKEND ?? 'http://localhost:8080';

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

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': '/src' } },
  build: {
    manifest: true,
    // A data: URI in a script or a font would break the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
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
});
