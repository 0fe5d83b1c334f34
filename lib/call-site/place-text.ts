import type { StackFrame } from '../exchange.ts';

/** Folders that are shown before a file's name. */
const FOLDERS = 1;
const MAX_FILE = 80;

/** The file of a URL or of a source's name, with the folder it lies in: "src/chat.ts"; '' where there is none. */
export function shortFile(url: string): string {
  const scheme = /^(?<name>[a-z][\w+.-]{0,30}):/iu.exec(url)?.groups?.['name']?.toLowerCase() ?? '';
  if (scheme === 'data' || scheme === 'javascript') return `${scheme}:`;
  const [path = ''] = url.split(/[?#]/u, 1);
  const names = path.replace(/^[a-z][\w+.-]{0,30}:\/{0,3}[^/]{0,300}/iu, '').split('/');
  const shown = names.filter((name) => name !== '').slice(-1 - FOLDERS);
  const file = shown.join('/');
  if (file === '') return scheme === '' ? path.slice(-MAX_FILE) : path.slice(0, MAX_FILE);
  return file.length > MAX_FILE ? `…${file.slice(-MAX_FILE)}` : file;
}

/** "src/chat.ts:41"; '' for code without a file. */
export function placeText({ url, line }: Pick<StackFrame, 'url' | 'line'>): string {
  const file = shortFile(url);
  return file === '' ? '' : `${file}:${line}`;
}
