import { createElement } from 'react';
import { Ask } from './ask.js';

export const dynamic = 'force-dynamic';

export default function Page() {
  return createElement(Ask);
}
