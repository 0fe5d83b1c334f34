import { useChat } from '@ai-sdk/react';
import { DefaultChatTransport } from 'ai';
import { createElement, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { given, type Caller, type Given } from '../caller.ts';

interface ChatProps {
  readonly call: Given;
  readonly onEnd: (error: Error | null) => void;
}

/** Sends one message when it is first drawn. */
function Chat({ call, onEnd }: ChatProps): null {
  const { prompt, options } = call;
  const api = options.baseUrl ?? '/api/chat';
  const { sendMessage, messages, status, error, stop } = useChat({
    transport: new DefaultChatTransport({ api, ...given('headers', options.headers) }),
  });
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) {
      const text = messages.some(({ role }) => role === 'assistant');
      if (options.stop === 'at the first piece' && status === 'streaming' && text) void stop();
      if (status === 'error') onEnd(error ?? new Error('no error'));
      if (status === 'ready' && messages.length > 0) onEnd(null);
      return;
    }
    begun.current = true;
    void sendMessage({ text: prompt });
  });
  return null;
}

/** A component with `useChat`, which asks a backend of the app. */
export const useChatHook: Caller = async (call) => {
  const place = document.createElement('div');
  const root = createRoot(place);
  try {
    const error = await new Promise<Error | null>((onEnd) => root.render(createElement(Chat, { call, onEnd })));
    if (error !== null) throw error;
  } finally {
    root.unmount();
  }
};
