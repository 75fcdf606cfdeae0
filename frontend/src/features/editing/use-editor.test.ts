import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { ApiProblem } from '@/api/api-problem';
import { draftOf, forgetDrafts, keepDraft } from '@/lib/drafts';

import { useEditor, type Editing, type Sending } from './use-editor';
import type { Values } from './values';

interface View {
  readonly version: number;
  readonly name: string;
}

const entity = 'konto/ting/1';

/** A server with one thing, which takes only what has seen its newest version. */
function aServer() {
  let now: View = { version: 1, name: 'A' };
  const sent: Sending[] = [];
  const editing: Editing<View> = {
    entity,
    read: ({ name }) => ({ name }),
    fetch: () => Promise.resolve(now),
    saved: vi.fn(),
    undoReason: 'Angret.',
    send: (values: Values, _on, how) => {
      sent.push(how);
      if (how.version !== now.version) return Promise.reject(new ApiProblem(412, {}));
      const next = { version: now.version + 1, name: values.name ?? '' };
      if (!how.dryRun) now = next;
      return Promise.resolve(next);
    },
  };
  return {
    editing,
    sent,
    now: () => now,
    changeBehind: (name: string) => (now = { version: now.version + 1, name }),
  };
}

function edit(server: ReturnType<typeof aServer>) {
  return renderHook(() => useEditor(server.now(), server.editing)).result;
}

describe('an editor', () => {
  beforeEach(() => {
    forgetDrafts();
    vi.useRealTimers();
  });

  it('shows what would come of it, and writes nothing by that', async () => {
    const server = aServer();
    const editor = edit(server);
    act(() => editor.current.set('name', 'B'));
    await act(() => editor.current.look());
    expect(editor.current.after).toEqual({ name: 'B' });
    expect(server.sent[0]?.dryRun).toBe(true);
    expect(server.now()).toEqual({ version: 1, name: 'A' });
    expect(editor.current.dirty).toBe(true);
  });

  it('saves with the version that was seen and the reason, and takes it back', async () => {
    const server = aServer();
    const editor = edit(server);
    act(() => {
      editor.current.set('name', 'B');
      editor.current.setReason(' Nytt navn. ');
    });
    await act(() => editor.current.save());
    expect(server.sent[0]).toEqual({ version: 1, reason: 'Nytt navn.', dryRun: false });
    expect(editor.current).toMatchObject({ dirty: false, undoable: true, reason: '' });
    await act(() => editor.current.undo());
    expect(server.now()).toEqual({ version: 3, name: 'A' });
    expect(server.sent[1]).toMatchObject({ version: 2, reason: 'Angret.' });
    expect(editor.current.undoable).toBe(false);
  });

  it('overwrites nothing: of two versions one chooses, and saves on top of the newer one', async () => {
    const server = aServer();
    const editor = edit(server);
    server.changeBehind('C');
    act(() => {
      editor.current.set('name', 'B');
      editor.current.setReason('x');
    });
    await act(() => editor.current.save());
    expect(editor.current.conflict).toMatchObject({ theirs: { name: 'C' }, base: { name: 'A' } });
    expect(server.now().name).toBe('C');
    act(() => editor.current.settle({ name: 'B og C' }, server.now()));
    expect(editor.current).toMatchObject({ conflict: undefined, reason: 'x', dirty: true });
    await act(() => editor.current.save());
    expect(server.now()).toEqual({ version: 3, name: 'B og C' });
  });

  it('keeps every two seconds what is not saved, and forgets it when it is', async () => {
    vi.useFakeTimers();
    const server = aServer();
    const editor = edit(server);
    act(() => editor.current.set('name', 'B'));
    act(() => void vi.advanceTimersByTime(1_900));
    expect(draftOf(entity)).toBeUndefined();
    act(() => void vi.advanceTimersByTime(200));
    expect(draftOf(entity)).toMatchObject({
      version: 1,
      seen: { name: 'A' },
      values: { name: 'B' },
    });
    await act(() => editor.current.save());
    expect(draftOf(entity)).toBeUndefined();
    act(() => void vi.advanceTimersByTime(10_000));
    expect(draftOf(entity)).toBeUndefined();
  });

  it('goes on with a draft, and with one of an earlier version by choosing', () => {
    const server = aServer();
    keepDraft(entity, { version: 1, seen: { name: 'A' }, values: { name: 'B' } });
    expect(edit(server).current).toMatchObject({
      values: { name: 'B' },
      restored: expect.any(String) as unknown,
    });
    server.changeBehind('C');
    expect(edit(server).current.conflict).toEqual({
      theirs: { version: 2, name: 'C' },
      base: { name: 'A' },
    });
  });

  it('loses nothing when there is no connection', async () => {
    const server = aServer();
    const offline = new ApiProblem(0, {});
    const editor = edit({
      ...server,
      editing: { ...server.editing, send: () => Promise.reject(offline) },
    });
    act(() => editor.current.set('name', 'B'));
    await act(() => editor.current.save());
    expect(editor.current).toMatchObject({ error: offline, dirty: true, values: { name: 'B' } });
  });

  it('goes on with what another step has made of it, but not over what is written', () => {
    const { editing } = aServer();
    const { result, rerender } = renderHook(({ first }) => useEditor(first, editing), {
      initialProps: { first: { version: 1, name: 'A' } },
    });
    rerender({ first: { version: 2, name: 'B' } });
    expect(result.current.values).toEqual({ name: 'B' });
    act(() => result.current.set('name', 'C'));
    rerender({ first: { version: 3, name: 'D' } });
    expect(result.current.values).toEqual({ name: 'C' });
    expect(result.current.dirty).toBe(true);
  });
});
