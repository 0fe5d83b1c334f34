'use client';
import { askPlainly, askWithSdk } from './chat';

const wish = () => {
  const [key = '', model = ''] = location.hash.slice(1).split('|');
  return { key, model };
};

export default function Page() {
  return (
    <>
      <button id="plain" onClick={() => void askPlainly(wish())}>
        Ask
      </button>
      <button id="sdk" onClick={() => void askWithSdk(wish()).catch(() => 0)}>
        Ask with the SDK
      </button>
    </>
  );
}
