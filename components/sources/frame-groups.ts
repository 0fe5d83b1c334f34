import type { CallSite, Frame } from '../../lib/call-site/index.ts';

/** Frames that are shown together: those of one library, folded, or one of the app's own. */
export interface FrameGroup {
  /** The library's name, '' for several or one without a name; `null` for a frame of the app. */
  readonly library: string | null;
  /** Never empty. */
  readonly frames: readonly Frame[];
}

/** The frames of a stack, those of libraries that follow each other in one group each. An asynchronous step begins a new one. */
export function frameGroups({ frames }: CallSite): readonly FrameGroup[] {
  const groups: { library: string | null; frames: Frame[] }[] = [];
  for (const frame of frames) {
    const library = frame.library === null ? null : (frame.library.name ?? '');
    const last = groups.at(-1);
    if (library !== null && last?.library === library && frame.joined === null) last.frames.push(frame);
    else groups.push({ library, frames: [frame] });
  }
  return groups;
}
