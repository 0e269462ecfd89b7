// Browsers are recognised from what they really send.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDownloadBlocked } from '../../../../src/core/browser/is-download-blocked.ts';
import { recogniseBrowser } from '../../../../src/core/browser/recognise-browser.ts';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 16_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 13; V2217A Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

const browser = (userAgent: string, maxTouchPoints = 0, standalone?: boolean) =>
  recogniseBrowser({
    navigator: { userAgent, maxTouchPoints, ...(standalone === undefined ? {} : { standalone }) },
  });

const IN_APP = [
  [
    'wechat',
    'iPhone',
    `${IPHONE} Mobile/15E148 MicroMessenger/8.0.44(0x18002c2d) NetType/WIFI Language/zh_CN`,
  ],
  [
    'wechat',
    'Android',
    `${ANDROID} Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160117 MMWEBSDK/20231202 MMWEBID/99 MicroMessenger/8.0.47.2560(0x28002F30) WeChat/arm64 Weixin NetType/5G Language/zh_CN ABI/arm64`,
  ],
  [
    'wechat',
    'Windows',
    `${WINDOWS} Chrome/107.0.0.0 Safari/537.36 NetType/WIFI MicroMessenger/7.0.20.1781(0x6700143B) WindowsWechat(0x63090719) XWEB/8391 Flue`,
  ],
  [
    'wechat',
    'Mac',
    `${MAC} Chrome/107.0.0.0 Safari/537.36 MicroMessenger/6.8.0(0x16080000) MacWechat/3.8.6(0x13080612) NetType/WIFI`,
  ],
  [
    'wecom',
    'iPhone',
    `${IPHONE} Mobile/15E148 wxwork/4.1.20 MicroMessenger/7.0.1 Language/zh ColorScheme/Light`,
  ],
  [
    'wecom',
    'Windows',
    `${WINDOWS} Chrome/108.0.5359.220 Safari/537.36 wxwork/4.1.10 (MicroMessenger/6.2) WindowsWechat MailPlugin_Electron WeMail embeddisk`,
  ],
  [
    'dingtalk',
    'iPhone',
    `${IPHONE} Mobile/20G75 AliApp(DingTalk/7.0.50) com.laiwang.DingTalk/31058990 Channel/201200 language/zh-Hans-CN UT4Aplus/0.0.6 WK`,
  ],
  [
    'dingtalk',
    'Android',
    `${ANDROID} Version/4.0 Chrome/108.0.5359.128 UWS/5.12.4.0 Mobile Safari/537.36 AliApp(DingTalk/7.1.10) com.alibaba.android.rimet/33166520 Channel/10002068 language/zh-CN`,
  ],
  [
    'dingtalk',
    'Windows',
    `${WINDOWS} Chrome/91.0.4472.124 Safari/537.36 dingtalk-win/1.0.0 nw(0.14.7) DingTalk(7.1.5-Release.1128104)`,
  ],
  ['feishu', 'iPhone', `${IPHONE} Mobile/15E148 Lark/6.4.4 LarkLocale/zh_CN ChannelName/Feishu`],
  ['feishu', 'Windows', `${WINDOWS} Chrome/110.0.5481.192 Safari/537.36 Lark/7.1.8 LarkLocale/zh_CN Feishu`],
  ['qq', 'iPhone', `${IPHONE} Mobile/15E148 QQ/8.9.68.635 V1_IPH_SQ_8.9.68_1_APP_A Pixel/1080 NetType/WIFI`],
  [
    'qq',
    'Android',
    `${ANDROID} Version/4.0 Chrome/89.0.4389.72 MQQBrowser/6.2 TBS/046295 Mobile Safari/537.36 V1_AND_SQ_8.9.0_3060_YYB_D QQ/8.9.0.10185 NetType/4G`,
  ],
] as const;

describe('pages shown inside an app', () => {
  test.each(IN_APP)('%s on %s', (app, _, userAgent) => {
    const found = browser(userAgent, 5);
    expect(found).toMatchObject({ inApp: app, isSafari: false, dropsUnused: false });
    expect(isDownloadBlocked(found)).toBe(true);
  });
});

const BROWSERS = [
  ['Safari on iPhone', `${IPHONE} Version/16.4 Mobile/15E148 Safari/604.1`, 5, true, true],
  [
    'Safari on iPad, asking for phone pages',
    `${IPHONE.replaceAll('iPhone', 'iPad')} Version/16.4 Mobile/15E148 Safari/604.1`,
    5,
    true,
    true,
  ],
  ['Safari on iPad, calling itself a Mac', `${MAC} Version/16.4 Safari/605.1.15`, 5, true, true],
  ['Safari on a Mac', `${MAC} Version/16.4 Safari/605.1.15`, 0, true, true],
  ['Chrome on iPhone', `${IPHONE} CriOS/120.0.6099.119 Mobile/15E148 Safari/604.1`, 5, false, true],
  [
    'Edge on iPhone',
    `${IPHONE} Version/16.0 EdgiOS/120.0.2210.126 Mobile/15E148 Safari/604.1`,
    5,
    false,
    true,
  ],
  [
    'QQ browser on iPhone',
    `${IPHONE} Version/16.0 MQQBrowser/14.2.1 Mobile/15E148 Safari/604.1 QBWebViewUA/2`,
    5,
    false,
    true,
  ],
  ['Chrome on a Mac', `${MAC.replace('605.1.15', '537.36')} Chrome/120.0.0.0 Safari/537.36`, 0, false, false],
  [
    'Edge on a Mac',
    `${MAC.replace('605.1.15', '537.36')} Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0`,
    0,
    false,
    false,
  ],
  [
    'Firefox on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:121.0) Gecko/20100101 Firefox/121.0',
    0,
    false,
    false,
  ],
  ['Chrome on Windows with a touch screen', `${WINDOWS} Chrome/120.0.0.0 Safari/537.36`, 10, false, false],
  [
    'QQ browser on Windows',
    `${WINDOWS} Chrome/94.0.4606.71 Safari/537.36 Core/1.94.202.400 QQBrowser/11.9.5355.400`,
    0,
    false,
    false,
  ],
  [
    'Chrome on Android',
    `${ANDROID.replace('; wv', '')} Chrome/120.0.0.0 Mobile Safari/537.36`,
    5,
    false,
    false,
  ],
  ['the old browser of Android', `${ANDROID} Version/4.0 Mobile Safari/537.36`, 5, false, false],
  ['360 on Windows', `${WINDOWS} Chrome/108.0.5359.95 Safari/537.36 QIHU 360SE`, 0, false, false],
] as const;

describe('browsers', () => {
  test.each(BROWSERS)('%s', (_, userAgent, touch, isSafari, dropsUnused) => {
    const found = browser(userAgent, touch);
    expect(found).toMatchObject({ inApp: undefined, isSafari, dropsUnused, isStandalone: false });
    expect(isDownloadBlocked(found)).toBe(false);
  });

  test('opened from the home screen it keeps what it has, by either sign', () => {
    const userAgent = `${IPHONE} Version/16.4 Mobile/15E148 Safari/604.1`;
    expect(browser(userAgent, 5, true)).toMatchObject({ isStandalone: true, dropsUnused: false });
    expect(browser(userAgent, 5, false)).toMatchObject({ isStandalone: false, dropsUnused: true });
    const asked: string[] = [];
    const byMedia = recogniseBrowser({
      navigator: { userAgent, maxTouchPoints: 5 },
      matchMedia: (query) => {
        asked.push(query);
        return { matches: true };
      },
    });
    expect(byMedia).toMatchObject({ isStandalone: true, dropsUnused: false });
    expect(asked).toEqual(['(display-mode: standalone)']);
  });

  test('whatever a browser calls itself, it gets an answer', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (userAgent, touch) => {
        const found = browser(userAgent, touch);
        expect(found.inApp !== undefined && found.dropsUnused).toBe(false);
      }),
    );
  });
});
