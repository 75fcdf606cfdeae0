import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';

import { Step } from './step';
import { TextInput } from './text-input';

function Renaming() {
  const [name, setName] = useState('Fabrikken');
  return (
    <Step
      label="Endre navn"
      hint="Det nye navnet vises."
      verb="Endre navn"
      inputs={() => <TextInput label="Navn" value={name} onChange={setName} />}
      send={() => Promise.resolve()}
      onSent={() => undefined}
      onStale={() => undefined}
      onCancel={() => setName('Fabrikken')}
    />
  );
}

async function show() {
  const root = createRootRoute();
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({ getParentRoute: () => root, path: '/', component: Renaming }),
      createRoute({ getParentRoute: () => root, path: '/other', component: () => 'En annen side' }),
    ]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  render(<RouterProvider router={router as never} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Endre navn' }));
  return async function leave() {
    router.history.push('/other');
    await act(() => new Promise((resolve) => setTimeout(resolve)));
  };
}

const asked = () => screen.queryByText('editing.leave.lost');
const elsewhere = () => screen.queryByText('En annen side');

describe('an open step', () => {
  beforeAll(() => {
    // The document of these tests knows no dialog.
    HTMLDialogElement.prototype.showModal = () => undefined;
    HTMLDialogElement.prototype.close = () => undefined;
  });

  it.each([['editing.reason'], ['Navn']])(
    'is not left before one was asked about %s',
    async (label) => {
      const leave = await show();
      fireEvent.change(screen.getByLabelText(label), { target: { value: 'Verket' } });
      await leave();
      expect(asked()).toBeInTheDocument();
      expect(elsewhere()).toBeNull();
    },
  );

  it('is left when nothing is written, or was taken back, or given up', async () => {
    const leave = await show();
    const name = () => screen.getByLabelText('Navn');
    fireEvent.change(name(), { target: { value: 'Verket' } });
    fireEvent.click(screen.getByRole('button', { name: 'editing.cancel' }));
    fireEvent.click(screen.getByRole('button', { name: 'Endre navn' }));
    expect(name()).toHaveValue('Fabrikken');
    fireEvent.change(name(), { target: { value: 'Verket' } });
    fireEvent.change(name(), { target: { value: 'Fabrikken' } });
    await leave();
    expect(asked()).toBeNull();
    expect(elsewhere()).toBeInTheDocument();
  });
});
