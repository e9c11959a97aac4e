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
.box{--ground:#fff;--text:#1c2330;--soft:#566072;--rim:#d5dae3;--wash:#f3f5f9;--accent:#1f5fbf;--on:#fff;
position:fixed;box-sizing:border-box;width:max-content;min-width:min(240px,calc(100vw - 16px));max-width:min(340px,calc(100vw - 16px));
max-height:calc(100vh - 16px);overflow:auto;overscroll-behavior:contain;
padding:12px 14px;border:1px solid var(--rim);border-radius:10px;background:var(--ground);color:var(--text);
box-shadow:0 6px 24px rgb(0 0 0/.18);font:14px/1.45 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
text-align:start;overflow-wrap:anywhere}
.box.dark{--ground:#1d222b;--text:#eceff4;--soft:#aab3c2;--rim:#3b4350;--wash:#272d38;--accent:#8db9ff;--on:#10151d;color-scheme:dark}
.box:focus{outline:2px solid var(--accent);outline-offset:1px}
[hidden]{display:none!important}
${kinds('light', '.box')}${kinds('dark', '.box.dark')}
.head{display:flex;gap:8px;align-items:center;justify-content:space-between}
.kind{display:inline-flex;gap:5px;align-items:center;padding:1px 8px 1px 6px;border-radius:999px;
background:var(--tint);color:var(--ink);font-size:12px;font-weight:600}
.kind svg{width:14px;height:14px;flex:none}
.place{color:var(--soft);font-size:12px}
.name{margin:8px 0 4px;font-size:16px;font-weight:650;line-height:1.3;unicode-bidi:isolate}
p{margin:2px 0;color:var(--soft)}
p.known{color:var(--text)}
p.label{margin-top:10px;font-size:12px}
.others{display:flex;flex-wrap:wrap;gap:6px;align-items:center;margin-top:4px;color:var(--soft);font-size:12px}
.actions{display:flex;flex-wrap:wrap;gap:4px 8px;margin-top:12px}
.refusals{margin:8px -14px -12px;padding:6px;border-top:1px solid var(--rim);background:var(--wash);border-radius:0 0 9px 9px}
button{box-sizing:border-box;min-height:32px;padding:5px 12px;border:1px solid transparent;border-radius:7px;
background:transparent;color:var(--accent);font:inherit;text-align:start;cursor:pointer}
button:hover{background:color-mix(in srgb,var(--accent) 12%,transparent)}
button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.open{background:var(--accent);color:var(--on);font-weight:600}
.open:hover{background:color-mix(in srgb,var(--accent) 85%,var(--text))}
.quiet{padding-inline:8px}
.chip{padding:2px 10px;min-height:28px;border-color:var(--rim);border-radius:999px;font-size:13px}
.row{display:block;width:100%;padding-inline:8px;color:var(--text)}
.row:focus-visible{outline-offset:-2px}
.notice{inset:auto 16px 16px auto}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){.kind,button{border:1px solid}}
@media print{.box{display:none}}
`
