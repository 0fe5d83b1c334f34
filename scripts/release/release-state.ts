/** What a release stands on. */
export interface Sources {
  /** Of package.json. */
  readonly version: string;
  readonly changelog: string;
  /** What "git status --porcelain" prints. */
  readonly gitStatus: string;
  /** What "git tag" prints. */
  readonly gitTags: string;
  /** The documents of the stores, by path. */
  readonly storeTexts: ReadonlyMap<string, string>;
}

/** What Chrome takes as a version: three numbers, none of them above 65,535 or with a leading zero. */
const VERSION = /^(?:0|[1-9]\d{0,4})\.(?:0|[1-9]\d{0,4})\.(?:0|[1-9]\d{0,4})$/u;
const HEADING = /^## (?<version>\S+) \((?<date>[^)]+)\)$/mu;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** Longest texts that the stores take, in characters. Chrome Web Store and Edge Add-ons: 132 for the summary; AMO: 250. */
const MAX_SUMMARY = 132;

/** What stands against a release, in words; empty where nothing does. */
export function releaseFaults({ version, changelog, gitStatus, gitTags, storeTexts }: Sources): readonly string[] {
  const { version: told, date } = HEADING.exec(changelog)?.groups ?? {};
  const faults: (string | false)[] = [
    !VERSION.test(version) && `package.json: “${version}” is no version that the stores take, such as 1.0.0.`,
    told !== version && `CHANGELOG.md begins with ${told ?? 'no version'}, package.json says ${version}.`,
    !DATE.test(date ?? '') && `CHANGELOG.md: the heading of ${version} has no date, such as (2026-11-30).`,
    gitStatus.trim() !== '' && `There are changes that are not committed:\n${gitStatus.trimEnd()}`,
    gitTags.split('\n').includes(`v${version}`) && `There is a tag v${version} already: raise the version.`,
    ...[...storeTexts].map(([path, text]) => {
      const summary = summaryOf(text);
      if (summary === null) return `${path} has no summary.`;
      return (
        summary.length > MAX_SUMMARY && `${path}: the summary has ${summary.length} characters, ${MAX_SUMMARY} at most.`
      );
    }),
  ];
  return faults.filter((fault) => fault !== false);
}

/** The paragraph below the heading "Summary"; `null` where there is none. */
export function summaryOf(storeText: string): string | null {
  return /^## (?:Summary|简介)[^\n]*\n+(?<summary>[^\n#]+)/mu.exec(storeText)?.groups?.['summary']?.trim() ?? null;
}
