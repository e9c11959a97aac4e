import { RECORD_KINDS } from '@/lib/catalogue/record-kind'
import { KIND_COLOURS } from './kind-colours'

const kinds = (tone: 'light' | 'dark', scope: string): string =>
  RECORD_KINDS.map((kind) => {
    const { ink, tint, line } = KIND_COLOURS[tone][kind]
    return `${scope}.${kind}{--ink:${ink};--tint:${tint};--line:${line}}`
  }).join('')

/** The card's and the notice's style. `.dark` on the box follows the page, not the system, so that it suits the text around it. */
export const CARD_CSS = `
:host{color-scheme:light}
.box{--ground:#fff;--text:#1c2330;--soft:#566072;--rim:#d5dae3;--accent:#1f5fbf;
position:fixed;box-sizing:border-box;width:max-content;max-width:min(340px,calc(100vw - 16px));
padding:12px 14px;border:1px solid var(--rim);border-radius:10px;background:var(--ground);color:var(--text);
box-shadow:0 6px 24px rgb(0 0 0/.18);font:14px/1.45 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
text-align:start;overflow-wrap:anywhere}
.box.dark{--ground:#1d222b;--text:#eceff4;--soft:#aab3c2;--rim:#3b4350;--accent:#8db9ff;color-scheme:dark}
.box:focus{outline:2px solid var(--accent);outline-offset:1px}
.box[hidden]{display:none}
${kinds('light', '.box')}${kinds('dark', '.box.dark')}
.head{display:flex;gap:8px;align-items:center;justify-content:space-between}
.kind{display:inline-flex;gap:5px;align-items:center;padding:1px 8px 1px 6px;border-radius:999px;
background:var(--tint);color:var(--ink);font-size:12px;font-weight:600}
.kind svg{width:14px;height:14px;flex:none}
.place{color:var(--soft);font-size:12px}
.name{margin:8px 0 4px;font-size:16px;font-weight:650;line-height:1.3}
p{margin:2px 0;color:var(--soft)}
p.count{color:var(--text)}
button{margin:10px 8px 0 0;padding:6px 12px;border:1px solid var(--accent);border-radius:7px;background:transparent;
color:var(--accent);font:inherit;font-weight:600;cursor:pointer;min-height:32px}
button.quiet{border-color:transparent;font-weight:400;padding-inline:6px}
button:hover{background:color-mix(in srgb,var(--accent) 12%,transparent)}
button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.notice{inset:auto 16px 16px auto}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){.kind{border:1px solid}}
@media print{.box{display:none}}
`
