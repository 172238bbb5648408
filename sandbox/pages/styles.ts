/** One sheet for all pages of the sandbox. Colours pass AA on both grounds. */
export const styles = `
:root{--ground:#f3f2fb;--card:#fff;--ink:#1d1a3a;--soft:#56527a;--line:#d9d6ee;--accent:#4b3fbf;--accent-ink:#fff;--band:#ffd866;--band-ink:#3a2d00;--good:#17694a;--bad:#a3262a}
@media (prefers-color-scheme:dark){:root{--ground:#14122a;--card:#1f1c3d;--ink:#f0eeff;--soft:#b3aedd;--line:#3a3663;--accent:#a79bff;--accent-ink:#17133a;--band:#5c4a00;--band-ink:#ffeeb0;--good:#7fe0b4;--bad:#ff9a9d}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
.band{background:var(--band);color:var(--band-ink);padding:.5rem 1rem;text-align:center;font-size:.9rem}
.band strong{text-transform:uppercase;letter-spacing:.08em;margin-right:.5rem}
main{margin:0 auto;padding:1.5rem 1rem 4rem}
main.narrow{max-width:30rem}
main.wide{max-width:72rem}
.brand{display:flex;align-items:center;gap:.6rem;font-size:1.15rem;margin:.5rem 0 1.5rem}
.brand b{color:var(--accent)}
.card{background:var(--card);border:1px solid var(--line);border-radius:16px;padding:1.5rem;margin:0 0 1rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.1rem;margin:0 0 .75rem}
p{margin:0 0 1rem}
.soft{color:var(--soft)}
small{font-size:.875rem}
ul.plain{list-style:none;margin:0;padding:0}
ul.plain li+li{margin-top:.5rem}
ul.ticks{margin:0 0 1.25rem;padding:0 0 0 1.25rem}
button{font:inherit;cursor:pointer}
.person{display:flex;gap:.85rem;align-items:center;width:100%;text-align:left;background:var(--card);color:inherit;border:1px solid var(--line);border-radius:12px;padding:.75rem}
.person:hover{border-color:var(--accent)}
.person span{display:block}
.face{flex:none;width:2.5rem;height:2.5rem;border-radius:50%;background:var(--accent);color:var(--accent-ink);display:grid!important;place-items:center;font-weight:650;font-size:.9rem}
.name{font-weight:600}
.buttons{display:flex;gap:.75rem;flex-wrap:wrap}
.button{border:1px solid var(--accent);border-radius:10px;padding:.7rem 1.25rem;background:var(--accent);color:var(--accent-ink);font-weight:600;min-height:44px}
#actions~form .button{width:100%}
.faults{margin-bottom:1.25rem!important}
.button.quiet{background:transparent;color:var(--ink);border-color:var(--line)}
.buttons .button{flex:1}
.link{background:none;border:0;padding:.35rem 0;color:var(--accent);text-decoration:underline;min-height:32px}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.who{display:flex;align-items:center;gap:.75rem;border-top:1px solid var(--line);border-bottom:1px solid var(--line);padding:.9rem 0;margin:1rem 0 1.25rem}
.who div{flex:1;min-width:0}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,monospace;overflow-wrap:anywhere}
.grid{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(22rem,100%),1fr))}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:.4rem .6rem;border-top:1px solid var(--line);vertical-align:top;white-space:nowrap}
thead th{border-top:0;color:var(--soft);font-weight:600}
label{display:block;font-size:.9rem;font-weight:600;margin:0 0 .75rem}
label.check{display:flex;gap:.5rem;align-items:center}
input:not([type=checkbox]),select{display:block;width:100%;margin-top:.25rem;font:inherit;font-weight:400;color:inherit;background:var(--ground);border:1px solid var(--soft);border-radius:8px;padding:.45rem .6rem;min-height:40px}
input[type=checkbox]{width:1.15rem;height:1.15rem;accent-color:var(--accent)}
.away{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.good{color:var(--good)}.bad{color:var(--bad)}
@media (max-width:26rem){.card{padding:1.1rem}}
`
