// Recognises the browser from its signs. A user agent is a claim: what hangs on it is advice, never a lock.
import type { Browser, BrowserWindow, InApp } from './browser.ts';

/** WeCom's window names WeChat as well, so it is asked for first. QQ's own browser (MQQBrowser) is a browser. */
const APPS: readonly (readonly [InApp, RegExp])[] = [
  ['wecom', /\bwxwork\//i],
  ['wechat', /\bMicroMessenger\//i],
  ['dingtalk', /\bDingTalk\b/i],
  ['feishu', /\b(?:Lark|Feishu)\//i],
  ['qq', /(?:^|\s)QQ\//],
];

/** Other browsers and apps that carry Safari's words in their user agent. */
const NOT_SAFARI =
  /\b(?:Android|Chrome|Chromium|CriOS|FxiOS|Edg\w*|OPiOS|OPT|OPR|DuckDuckGo|YaBrowser|M?QQBrowser|UCBrowser|Quark|baidubrowser|baiduboxapp|MiuiBrowser|SogouMobileBrowser)\b/i;

/** Never fails: a browser it doesn't know is an ordinary one. */
export function recogniseBrowser(window: BrowserWindow): Browser {
  const { userAgent, maxTouchPoints, standalone } = window.navigator;
  const inApp = APPS.find(([, pattern]) => pattern.test(userAgent))?.[0];
  const system = systemOf(userAgent, maxTouchPoints);
  const isStandalone =
    standalone === true || window.matchMedia?.('(display-mode: standalone)').matches === true;
  const isSafari =
    inApp === undefined &&
    system !== 'other' &&
    /\bVersion\/[\d.]+ .*\bSafari\//.test(userAgent) &&
    !NOT_SAFARI.test(userAgent);
  // On iPhone and iPad every browser is built on WebKit and follows its seven days; on a Mac only Safari does.
  const dropsUnused = !isStandalone && inApp === undefined && (system === 'ios' || isSafari);
  return { inApp, system, isSafari, isStandalone, dropsUnused };
}

/** An iPad asks for desktop pages and calls itself a Mac; no Mac has a touch screen. */
function systemOf(userAgent: string, maxTouchPoints: number): Browser['system'] {
  if (/\b(?:iPhone|iPad|iPod)\b/.test(userAgent)) return 'ios';
  if (/\bMacintosh\b/.test(userAgent)) return maxTouchPoints > 1 ? 'ios' : 'mac';
  return 'other';
}
