import { describe, expect, it, vi } from 'vitest';

import { allPages } from './all-pages';
import { ApiProblem } from './api-problem';
import { bodyOf } from './client';

describe('an answer', () => {
  it('is its body when it is good', async () => {
    const response = new Response(null, { status: 200 });
    await expect(bodyOf(Promise.resolve({ data: { items: [] }, response }))).resolves.toEqual({
      items: [],
    });
  });

  it('is thrown as a problem with its reference when it is bad', async () => {
    const response = new Response(null, { status: 404 });
    const error = { title: 'There is nothing here.', instance: 'urn:uuid:1' };
    const problem = await bodyOf(Promise.resolve({ error, response })).catch((e: unknown) => e);
    expect(problem).toMatchObject({ status: 404, reference: 'urn:uuid:1' });
    expect(ApiProblem.isNotFound(problem)).toBe(true);
  });

  it('is a problem without status when there is none', async () => {
    const lost = Promise.reject(new TypeError('Failed to fetch'));
    await expect(bodyOf(lost)).rejects.toMatchObject({ status: 0 });
  });
});

describe('a list on several pages', () => {
  it('is read to its end', async () => {
    const load = vi
      .fn()
      .mockResolvedValueOnce({ items: [1, 2], nextCursor: 'two' })
      .mockResolvedValueOnce({ items: [3] });
    await expect(allPages(load)).resolves.toEqual([1, 2, 3]);
    expect(load.mock.calls).toEqual([[undefined], ['two']]);
  });
});
