import { categories } from '../../lib/classifier/index.ts';
import { placeText } from '../../lib/call-site/index.ts';
import { clockTime, elapsedTime } from '../../lib/notes/units.ts';
import type { GroupLine } from '../../lib/timeline/lines.ts';
import { Icon } from '../controls/Icon.tsx';
import { interfaceTexts } from '../language.ts';
import { CopyButton } from '../notes/CopyButton.tsx';
import { CauseBadge } from './CauseBadge.tsx';

interface GroupHeadProps {
  readonly group: GroupLine;
  readonly place: number;
  readonly top: number;
  /** When the first call was made, where times are told from there; in ms since the epoch. */
  readonly origin: number | null;
  readonly reachable: boolean;
  readonly onToggle: (group: GroupLine) => void;
  readonly onFocus: (group: GroupLine) => void;
  readonly onCopy: (group: GroupLine) => Promise<boolean>;
}

/** What the calls below it have in common, how many they are, and when the newest came. */
export function GroupHead({ group, place, top, origin, reachable, onToggle, onFocus, onCopy }: GroupHeadProps) {
  const { list: texts } = interfaceTexts();
  const { common, rows, attempts, problems, latest, collapsed } = group;
  const tabIndex = reachable ? 0 : -1;
  const tone = common.kind === 'cause' ? categories[common.problem.category].group : undefined;
  return (
    <div
      class="row group-head"
      role="row"
      style={{ transform: `translateY(${top}px)` }}
      tabIndex={tabIndex}
      aria-rowindex={place}
      aria-level={1}
      aria-expanded={!collapsed}
      data-line={group.id}
      data-group={tone}
      onClick={() => onToggle(group)}
      onFocus={() => onFocus(group)}
    >
      <span class="group-name" role="gridcell">
        <Icon name="expand" />
        <Name group={group} />
        <span class="group-facts">
          <span>{texts.groupCount(rows.length, attempts)}</span>
          {common.kind !== 'cause' && problems > 0 && <span>{texts.groupProblems(problems)}</span>}
          <span>{texts.latest(origin === null ? clockTime(latest).time : elapsedTime(latest - origin, false))}</span>
        </span>
      </span>
      <span class="action" role="gridcell">
        {problems > 0 && <CopyButton label={texts.copyGroup} tabIndex={tabIndex} onCopy={() => onCopy(group)} />}
      </span>
    </div>
  );
}

function Name({ group: { common } }: Pick<GroupHeadProps, 'group'>) {
  const { list: texts, sources } = interfaceTexts();
  switch (common.kind) {
    case 'cause':
      return <CauseBadge failure={common.problem} />;
    case 'ok':
      return <b>{texts.succeeded}</b>;
    case 'pending':
      return <b>{texts.pending}</b>;
    case 'unknown-caller':
      return <b>{texts.unknownCaller}</b>;
    case 'caller': {
      const { frame } = common;
      const name = frame.function === '' ? sources.anonymous : frame.function;
      const place = placeText(frame) || sources.noFile;
      return <b title={`${frame.url}:${frame.line}:${frame.column}`}>{texts.sentBy(name, place)}</b>;
    }
  }
}
