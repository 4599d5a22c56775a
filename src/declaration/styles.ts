import { scopeStyles } from '../ui/scope.js';

/**
 * The look of the declaration. It belongs to the site's text, so it takes the site's type and colours: lines and fills
 * are translucent grey, which shows on light and dark pages alike. Lines first, then lines beside their labels, columns where
 * there is room for six of them with "Rechtsgrundlage" in one piece: what counts is the width of the text's column, not of the window. A container says nothing of how wide it would
 * like to be; where a column is as wide as what is in it (`align-items: center`), it would be of no width at all.
 */
const look = `~{container-type:inline-size;contain-intrinsic-inline-size:min(30em,75vw);display:block;margin-block:1.5em;font:inherit;color:inherit;text-align:start;line-height:1.5;overflow-wrap:anywhere}
~ *{box-sizing:border-box;font:inherit;color:inherit;text-align:inherit;text-transform:none;white-space:inherit;letter-spacing:inherit?;float:none}
~ .cg-mine{display:flex;flex-flow:wrap;gap:.75em 1.5em;align-items:center;justify-content:space-between;margin:0 0 1.5em;padding:1em 1.25em;border:1px solid #8888;border-radius:.75em;background:#8881}
~ .cg-mine p{flex:1 1 16em;margin:0}
~ button{display:inline-block;min-block-size:max(2.75em,44px);inline-size:auto;margin:0;padding:.5em 1.25em;border:2px solid;border-radius:.625em;background:none;font-weight:600;text-align:center;cursor:pointer}
~ button:hover{background:#8883}
~ :focus-visible{outline:3px solid;outline-offset:3px}
~ section,~ table,~ caption,~ thead,~ tbody,~ tr,~ th,~ td{display:block;inline-size:auto;margin:0;padding:0;border:0;background:none;vertical-align:top}
~ table,~ section{margin-block:0 2em;border-collapse:collapse}
~ .cg-caption{caption-side:top;margin:0 0 .75em;font-size:1em}
~ .cg-caption b{font-size:1.2em;font-weight:700}
~ .cg-caption>span:last-child{display:block;margin-block-start:.25em}
~ thead,~ .cg-hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
~ tr{margin-block-end:.75em;padding:1em 1.25em;border:1px solid #8888;border-radius:.75em}
~ tr:nth-child(n){background:none}
~ th{font-weight:400}
~ th b{font-weight:700;overflow-wrap:anywhere}
~ td{margin-block-start:.75em}
~ .cg-label{display:block;font-size:.875em;font-weight:700}
~ p{margin:0}
~ ul{margin:0;padding:0;list-style:none}
~ ul li{margin:0;padding:0}
~ ul li::before,~ ul li::marker{content:none}
~ li+li{margin-block-start:.25em}
~ code{padding:.1em .3em;border-radius:.3em;background:#8882;font-family:ui-monospace,monospace;font-size:.875em;overflow-wrap:anywhere}
~ code+span{display:inline-block}
~ a{display:inline-block;min-block-size:1.7em;text-decoration:underline;overflow-wrap:anywhere}
~ .cg-state{display:inline-block;margin-inline-start:.6em;padding:.1em .7em;border:1px solid;border-radius:2em;font-size:.875em;font-weight:600}
~ .cg-state::before{content:"";display:inline-block;vertical-align:-.08em;inline-size:.6em;block-size:.6em;margin-inline-end:.45em;border:2px solid;border-radius:50%}
~ .cg-granted::before{background:currentColor}
@container (min-width:34em) and (max-width:65.99em){~ td{display:grid;grid-template-columns:10em minmax(0,1fr);column-gap:1em;align-items:baseline}~ td>:nth-child(n+2){grid-column:2}~ .cg-label{grid-row:1/span 4}}
@container (min-width:66em){~ table{display:table;inline-size:100%;table-layout:fixed}~ caption{display:table-caption}~ thead{display:table-header-group;position:static;clip-path:none;white-space:normal}~ tbody{display:table-row-group}~ tr{display:table-row;border:0;border-radius:0}~ thead th:nth-child(5){inline-size:25%}~ thead th:nth-child(2){inline-size:14%}~ thead th:nth-child(3){inline-size:13.5%}~ th,~ td{display:table-cell;margin:0;padding:.75em 1em .75em 0;border-block-end:1px solid #8888;font-size:.9375em;overflow-wrap:break-word;hyphens:auto}~[dir=rtl] :is(th,td){padding:.75em 0 .75em 1em}~ thead th{padding-block:.5em;border-block-end:2px solid;font-size:.875em;font-weight:700}~ .cg-label{display:none}}
@media print{~ .cg-mine button{display:none}~ tr{break-inside:avoid}}
@media (forced-colors:active){~ .cg-granted::before{background:CanvasText;forced-color-adjust:none}}
`;

/** The style sheet of the declaration, with the weight to hold against the site's own rules. */
export const declarationStyles = scopeStyles(look, '.cg-declaration:not(#a#a)');
