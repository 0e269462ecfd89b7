// What a page can know of the browser it runs in: which app holds it, and whether it throws unused records away.

/** Apps that show web pages in a window of their own. */
export type InApp = 'wechat' | 'wecom' | 'dingtalk' | 'feishu' | 'qq';

/** The part of `window` that tells; a page passes its own. */
export type BrowserWindow = {
  readonly navigator: {
    readonly userAgent: string;
    readonly maxTouchPoints: number;
    /** Safari's own word for "opened from the home screen". */
    readonly standalone?: boolean;
  };
  readonly matchMedia?: (query: string) => { readonly matches: boolean };
};

/**
 * `inApp`: shown inside that app; `system`: where it runs, as far as it matters; `isSafari`: Safari itself, not another
 * browser built on WebKit; `isStandalone`: opened from the home screen or the dock; `dropsUnused`: deletes what a site
 * keeps when it was used for seven days without a visit to that site.
 */
export type Browser = {
  readonly inApp: InApp | undefined;
  readonly system: 'ios' | 'mac' | 'other';
  readonly isSafari: boolean;
  readonly isStandalone: boolean;
  readonly dropsUnused: boolean;
};
