import type { Browser, Target } from 'puppeteer-core';

/**
 * What the consoles of the extension's frames hold since they loaded: errors and warnings that were logged, exceptions that
 * nobody caught, and what the browser refused (content security policy). The browser replays all of it to a new listener.
 */
export async function extensionErrors(browser: Browser, extensionId: string): Promise<readonly string[]> {
  const targets = browser.targets().filter((target) => target.url().startsWith(`chrome-extension://${extensionId}/`));
  const errors = targets.map(async (target) => {
    try {
      return await errorsOf(target);
    } catch (error) {
      // A tab that is being closed takes its frames with it.
      if (!browser.targets().includes(target)) return [];
      throw error;
    }
  });
  return (await Promise.all(errors)).flat();
}

async function errorsOf(target: Target): Promise<readonly string[]> {
  const session = await target.createCDPSession();
  const file = new URL(target.url()).pathname;
  const errors: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    errors.push(`${file}: ${exception?.description ?? text}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'warning' && type !== 'assert') return;
    errors.push(`${file}: console.${type} ${args.map((arg) => arg.description ?? String(arg.value)).join(' ')}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' || entry.level === 'warning') errors.push(`${file}: ${entry.text}`);
  });
  // Both replay what was logged before they answer.
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  await session.detach();
  return errors;
}
