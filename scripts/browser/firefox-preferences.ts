/** Preferences of every Firefox that the tests start: it asks nobody for anything, and shows nothing but the page. */
const QUIET: Readonly<Record<string, boolean | number | string>> = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.warnOnQuit': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'focusmanager.testmode': true,
  'identity.fxaccounts.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.manage-offline-status': false,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'security.OCSP.enabled': 0,
  'security.pki.crlite_mode': 0,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'services.sync.enabled': false,
  'signon.autofillForms': false,
  'startup.homepage_welcome_url': 'about:blank',
  'telemetry.fog.test.localhost_port': -1,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'toolkit.telemetry.server': '',
};

const DEVTOOLS: Readonly<Record<string, boolean | number | string>> = {
  'devtools.chrome.enabled': true,
  'devtools.debugger.prompt-connection': false,
  'devtools.debugger.remote-enabled': true,
  'devtools.selfxss.count': 100,
  // A filter that is kept from earlier hides requests from extensions.
  'devtools.netmonitor.filters': '["all"]',
  'devtools.toolbox.host': 'bottom',
};

export interface FirefoxPreferences {
  /** Host names that lead to this machine; no other host can be reached. */
  readonly hosts: readonly string[];
  /** Where the ports 443 and 80, and others, of those hosts really lead. */
  readonly ports: ReadonlyMap<number, number>;
  readonly theme: 'light' | 'dark';
  /** Height of DevTools in CSS pixels. */
  readonly dockSize: number;
  readonly more: Readonly<Record<string, boolean | number | string>>;
}

/** The text of the profile's user.js. */
export function firefoxPreferences({ hosts, ports, theme, dockSize, more }: FirefoxPreferences): string {
  const all = {
    ...QUIET,
    ...DEVTOOLS,
    'devtools.theme': theme,
    'devtools.toolbox.footer.height': dockSize,
    // Firefox chooses a free port, and writes it into the profile.
    'marionette.port': 0,
    'network.dns.localDomains': hosts.join(','),
    'network.socket.forcePort': [...ports].map(([port, real]) => `${port}=${real}`).join(';'),
    ...more,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
