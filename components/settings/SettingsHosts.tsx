import { useRef, useState } from 'preact/hooks';
import type { CustomHost, HostTarget } from '../../lib/classifier/index.ts';
import { withHost, withoutHost } from '../../lib/settings/host-list.ts';
import { HostForm } from './HostForm.tsx';
import { HostTransfer } from './HostTransfer.tsx';
import { interfaceTexts } from '../language.ts';
import { targetText } from './target-text.ts';

interface SettingsHostsProps {
  readonly hosts: readonly CustomHost[];
  readonly onChange: (hosts: readonly CustomHost[]) => void;
}

/** The hosts that the user names: a table, a form for one more, and files of them. */
export function SettingsHosts({ hosts, onChange }: SettingsHostsProps) {
  const all = interfaceTexts();
  const { settings: texts } = all;
  /** The pattern of the row that is being edited. */
  const [edited, setEdited] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const section = useRef<HTMLElement>(null);

  const put = (written: string, target: HostTarget, replaced: string | null): string | null => {
    const changed = withHost(hosts, written, target, replaced);
    if (changed.problem !== null) return texts.hostProblems[changed.problem];
    onChange(changed.hosts);
    setEdited(null);
    setSaid(texts.added(written.trim()));
    if (replaced !== null) section.current?.focus();
    return null;
  };
  const remove = (pattern: string) => {
    onChange(withoutHost(hosts, pattern));
    setSaid(texts.removed(pattern));
    section.current?.focus();
  };
  return (
    <section aria-labelledby="settings-hosts" tabIndex={-1} ref={section}>
      <h3 id="settings-hosts">{texts.hosts}</h3>
      <p>{texts.hostsText}</p>
      {hosts.length === 0 ? (
        <p class="none">{texts.hostsNone}</p>
      ) : (
        <table class="host-table">
          <thead>
            <tr>
              <th scope="col">{texts.pattern}</th>
              <th scope="col">{texts.target}</th>
              <th scope="col">
                <span class="visually-hidden">{texts.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {hosts.map((host) =>
              host.pattern === edited ? (
                <tr key={host.pattern}>
                  <td colSpan={3}>
                    <HostForm
                      host={host}
                      onSubmit={(written, target) => put(written, target, host.pattern)}
                      onCancel={() => {
                        setEdited(null);
                        section.current?.focus();
                      }}
                    />
                  </td>
                </tr>
              ) : (
                <tr key={host.pattern} data-host={host.pattern}>
                  <th scope="row">
                    <code>{host.pattern}</code>
                  </th>
                  <td>{targetText(host.target, all)}</td>
                  <td class="actions">
                    <button
                      type="button"
                      class="button"
                      aria-label={texts.editOf(host.pattern)}
                      onClick={() => setEdited(host.pattern)}
                    >
                      {texts.edit}
                    </button>
                    <button
                      type="button"
                      class="button"
                      aria-label={texts.removeOf(host.pattern)}
                      onClick={() => remove(host.pattern)}
                    >
                      {texts.remove}
                    </button>
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
      {edited === null && <HostForm host={null} onSubmit={(written, target) => put(written, target, null)} />}
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <HostTransfer hosts={hosts} onChange={onChange} />
    </section>
  );
}
