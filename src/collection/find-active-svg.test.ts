import { expect, it } from 'vitest';
import { findActiveSvg } from './find-active-svg.ts';

const svg = (inner: string, attributes = '') =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`;

it.each([
  ['a drawing', svg('<path d="M0 0h9" fill="url(#a)"/><use xlink:href="#a"/>')],
  [
    'the output of drawing programs',
    `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape">
    <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:type rdf:resource="http://purl.org/dc/StillImage"/></rdf:RDF></metadata>
    <style type="text/css">.a { fill: url(#b); }</style></svg>`,
  ],
  ['an embedded image', svg('<image href="data:image/png;base64,AAAA"/>')],
  ['a link', svg('<a href="https://example.org/">x</a>')],
  ['text about scripts', svg('<text>&lt;script&gt; onload= javascript:</text>')],
])('%s is not active', (_, text) => {
  expect(findActiveSvg(text)).toEqual([]);
});

it.each([
  ['a script', svg('<script>alert(1)</script>')],
  ['a script', svg('<g><s:script xmlns:s="http://www.w3.org/2000/svg" href="x.js"/></g>')],
  ['a script', svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">1</h:script>')],
  ['onload', svg('', 'onload="alert(1)"')],
  ['onbegin', svg('<animate ONBEGIN="alert(1)" attributeName="x"/>')],
  ['onclick', svg('<set attributeName="onclick" to="alert(1)"/>')],
  ['a script in an address', svg('<a xlink:href="java&#115;cript:alert(1)">x</a>')],
  ['a script in an address', svg('<a href="java&#10;script:alert(1)">x</a>')],
  ['a script in an address', svg('<set attributeName="href" to="javascript:alert(1)"/>')],
  ['a page in <foreignObject>', svg('<foreignObject/>')],
  ['a request to tracker.example', svg('<image xlink:href="https://tracker.example/a.png"/>')],
  ['a request to tracker.example', svg('<use href="//tracker.example/a.svg#x"/>')],
  ['a request to tracker.example', svg('<style>@import "https://tracker.example/a.css";</style>')],
  ['a request to tracker.example', svg('<g style="fill: url(https://tracker.example/a#b)"/>')],
  ['a style sheet in another file', `<?xml-stylesheet href="a.css"?>${svg('').split('\n')[1]}`],
  ['its own entities (<!ENTITY>)', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('').split('\n')[1]}`],
  ['XML that is not well-formed', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'],
])('%s is found', (finding, text) => {
  expect(findActiveSvg(text)).toEqual([finding]);
});
