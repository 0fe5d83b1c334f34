import type { Timeline } from '../lib/timeline/timeline.ts';
import { interfaceTexts } from './language.ts';
import type { Notices } from './notices.ts';
import { watchingText } from './list/watched.ts';

interface FooterProps {
  readonly timeline: Timeline;
  readonly notices: Notices;
  /** The calls are those of a file: nothing is watched. */
  readonly fromFile: boolean;
}

/** Totals, and short messages about what was just done. */
export function Footer({ timeline, notices, fromFile }: FooterProps) {
  const { footer: texts } = interfaceTexts();
  const { requests, calls, problems, causes, retryStorms, pending } = timeline.summary.value;
  const listed = timeline.shown.value.length;
  const dropped = timeline.dropped.value;
  const { input, output, told } = timeline.tokens.value;
  const showState = (state: string) => {
    timeline.showProblemsOnly(false);
    timeline.filter(`is:${state}`);
  };
  return (
    <footer class="footer">
      <span data-testid="entry-count">{texts.calls(calls)}</span>
      {requests > calls && <span>{texts.attempts(requests)}</span>}
      <span class={listed === calls ? 'visually-hidden' : undefined} data-testid="shown-count">
        {texts.shown(listed)}
      </span>
      <span>{texts.problems(problems)}</span>
      <span>{texts.causes(causes)}</span>
      {retryStorms > 0 && (
        <FooterButton action="show-storms" title={texts.stormsTitle} onPress={() => showState('storm')}>
          {texts.storms(retryStorms)}
        </FooterButton>
      )}
      {pending > 0 && (
        <FooterButton action="show-pending" title={texts.pendingTitle} onPress={() => showState('pending')}>
          {texts.pending(pending)}
        </FooterButton>
      )}
      {told > 0 && (
        <span title={texts.tokensTitle(told)} data-testid="tokens">
          {texts.tokens(input, output)}
        </span>
      )}
      {dropped > 0 && <span title={texts.droppedTitle}>{texts.dropped(dropped)}</span>}
      <span class="notice" role="status">
        {notices.current.value}
      </span>
      {!fromFile && <span class="watching">{watchingText()}</span>}
    </footer>
  );
}

interface FooterButtonProps {
  readonly action: string;
  readonly title: string;
  readonly onPress: () => void;
  readonly children: string;
}

/** A count that shows what it counts. */
function FooterButton({ action, title, onPress, children }: FooterButtonProps) {
  return (
    <button type="button" class="footer-button" data-action={action} title={title} onClick={onPress}>
      {children}
    </button>
  );
}
