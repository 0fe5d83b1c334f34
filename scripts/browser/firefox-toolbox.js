/*
 * Runs inside Firefox with the rights of the browser's own window: what no command of its remote control does.
 * This file is read as text, and its functions are called by launch-firefox.ts.
 */
const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs');
const { gDevTools } = require('devtools/client/framework/devtools');
const window = Services.wm.getMostRecentWindow('navigator:browser');
const tab = window.gBrowser.selectedTab;

const PATIENCE_MS = 60_000;

async function until(what, probe) {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`Waited ${PATIENCE_MS / 1000} s for ${what}`);
    await new Promise((resolve) => window.setTimeout(resolve, 25));
  }
}

const toolbox = () => gDevTools.getToolboxForTab(tab);

function panelTab(title) {
  return [...toolbox().doc.querySelectorAll('.devtools-tab')].find((found) => found.textContent.trim() === title);
}

/** The element in which the extension's panel lies: a browser of its own, in another process. */
function panelBrowser(title) {
  const id = panelTab(title)?.getAttribute('data-id');
  const frame = id && toolbox().doc.getElementById(`toolbox-panel-iframe-${id}`);
  return frame?.contentDocument?.getElementById('webext-panels-browser');
}

function panelWindow(title) {
  const shown = panelBrowser(title)?.browsingContext?.currentWindowGlobal;
  return shown?.documentURI?.schemeIs('moz-extension') && !shown.isInitialDocument ? shown : null;
}

/** What `script`, the text of a function, returns in a document; as JSON. */
async function evaluate(global, script, args) {
  const body = `const done = arguments[arguments.length - 1];
    Promise.resolve().then(() => (${script})(...${JSON.stringify(args)}))
      .then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) + '\\n' + error?.stack })));`;
  const answer = await global
    .getActor('MarionetteCommands')
    .executeScript(body, [], { async: true, sandboxName: null, timeout: 60_000 });
  const { value, error } = JSON.parse(answer);
  if (error !== undefined) throw new Error(error);
  return value;
}

// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the caller names one of them behind this text
const functions = {
  async openToolbox() {
    await gDevTools.showToolboxForTab(tab, { toolId: 'webconsole' });
  },
  async closeToolbox() {
    await toolbox()?.destroy();
  },
  async showTool(id) {
    await toolbox().selectTool(id);
  },
  /** The extension adds its tab some time after DevTools opened. */
  waitForPanelTab: async (title) => Boolean(await until(`DevTools’ tab “${title}”`, () => panelTab(title))),
  async showPanel(title) {
    const found = await until(`DevTools’ tab “${title}”`, () => panelTab(title));
    await toolbox().selectTool(found.getAttribute('data-id'));
    const shown = await until('the panel’s document', () => panelWindow(title));
    await until('the panel to load', () => evaluate(shown, `() => document.readyState === 'complete'`, []));
  },
  evaluateInPanel: (title, script, args) => evaluate(panelWindow(title), script, args),
  /** In the tab whose address ends so. */
  async evaluateInTab(end, script, args) {
    const isIt = ({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith(end);
    const found = await until(`the tab ${end}`, () => [...window.gBrowser.tabs].find(isIt));
    return evaluate(found.linkedBrowser.browsingContext.currentWindowGlobal, script, args);
  },
  evaluateInPage: (script, args) => evaluate(tab.linkedBrowser.browsingContext.currentWindowGlobal, script, args),
  /** A click as by a person: the page may use the clipboard after it. It comes right behind the look at where the element is. */
  async clickInPanel(title, selector, steadyMiddle, button = 0) {
    const browser = panelBrowser(title);
    const [x, y] = await until(`“${selector}” to stand still in the panel`, () =>
      evaluate(panelWindow(title), steadyMiddle, [selector]),
    );
    const { left, top } = browser.getBoundingClientRect();
    browser.focus();
    const menu = button === 2 ? ['contextmenu'] : [];
    for (const type of ['mousemove', 'mousedown', ...menu, 'mouseup']) {
      browser.ownerDocument.defaultView.synthesizeMouseEvent(
        type,
        left + x,
        top + y,
        { button, clickCount: type === 'mousemove' ? 0 : 1 },
        { isDOMEventSynthesized: false },
      );
    }
  },
  /** PNG in base64. */
  async pictureOfPanel(title) {
    const { width, height } = panelBrowser(title).getBoundingClientRect();
    const picture = await panelWindow(title).drawSnapshot(new window.DOMRect(0, 0, width, height), 1, 'white');
    const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d').drawImage(picture, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1];
  },
  clipboardText() {
    const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transferable.init(null);
    transferable.addDataFlavor('text/plain');
    Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
    const found = {};
    try {
      transferable.getTransferData('text/plain', found);
    } catch {
      // There is no text on it.
      return '';
    }
    return found.value.QueryInterface(Ci.nsISupportsString).data;
  },
  /**
   * Errors that nobody caught and what the browser refused (content security policy) in the extension's own pages. That an
   * answer of the browser came after its page was closed, as DevTools is while it is asked for a HAR, is no error.
   */
  extensionErrors() {
    return Services.console
      .getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith('moz-extension:'))
      .filter(({ flags }) => !(flags & Ci.nsIScriptError.warningFlag))
      .filter(({ errorMessage }) => !/^Promise (?:resolved|rejected) after context unloaded/u.test(errorMessage))
      .map(({ errorMessage, sourceName, lineNumber }) => {
        return `${sourceName.replace(/^moz-extension:\/\/[^/]*/u, '')}:${lineNumber}: ${errorMessage}`;
      });
  },
  setPreference(name, value) {
    if (typeof value === 'boolean') Services.prefs.setBoolPref(name, value);
    else if (typeof value === 'number') Services.prefs.setIntPref(name, value);
    else Services.prefs.setStringPref(name, value);
  },
  /** Whether new connections need a certificate that can be trusted; the tests' own cannot. */
  checkCertificates(checked) {
    const exceptions = Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService);
    exceptions.setDisableAllSecurityChecksAndLetAttackersInterceptMyData(!checked);
  },
  /** As DevTools' own throttling does it. */
  setOffline(offline) {
    tab.linkedBrowser.browsingContext.forceOffline = offline;
  },
  /** Answers, before it is asked, whether pages of an origin may reach servers of this machine. */
  allowThisMachine(origin, allowed) {
    const principal = Services.scriptSecurityManager.createContentPrincipalFromOrigin(origin);
    const { ALLOW_ACTION, DENY_ACTION } = Services.perms;
    Services.perms.addFromPrincipal(principal, 'loopback-network', allowed ? ALLOW_ACTION : DENY_ACTION);
  },
  /** DevTools' own blocking of requests, as its Network panel does it. */
  async blockInDevTools(urls) {
    const network = await toolbox().commands.watcherFront.getNetworkParentActor();
    await network.setBlockedUrls(urls);
  },
};
