'use client';
import { createElement, useState } from 'react';
import { ask } from './actions.js';

/** A button for the server action, and one for the route handler. */
export function Ask() {
  const [said, setSaid] = useState('');
  const button = (id, call) =>
    createElement('button', { id, onClick: () => void call().then(setSaid, (error) => setSaid(String(error))) }, id);
  return createElement(
    'main',
    null,
    button('action', () => ask('no-quota')),
    button('route', () => fetch('/api/chat', { method: 'POST' }).then((answer) => answer.text())),
    createElement('p', { id: 'said' }, said),
  );
}
