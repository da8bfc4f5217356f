// Draws every model of processes/ into docs/ (SVG and PNG): npm ci && npm run render
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const models = join(here, '..', 'processes');
const docs = join(here, '..', 'docs');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
await page.setContent('<div id="canvas" style="width:1600px;height:900px"></div>');
await page.addScriptTag({ path: join(here, 'node_modules/bpmn-js/dist/bpmn-viewer.production.min.js') });
for (const file of readdirSync(models).filter((name) => name.endsWith('.bpmn'))) {
  const svg = await page.evaluate(async (xml) => {
    document.getElementById('canvas').innerHTML = '';
    const viewer = new BpmnJS({ container: '#canvas' });
    await viewer.importXML(xml);
    return (await viewer.saveSVG()).svg;
  }, readFileSync(join(models, file), 'utf8'));
  const name = join(docs, basename(file, '.bpmn'));
  writeFileSync(`${name}.svg`, svg);
  const [width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg).slice(1).map(Number).map(Math.ceil);
  const picture = await browser.newPage({ viewport: { width, height } });
  await picture.setContent(`<body style="margin:0">${svg.slice(svg.indexOf('<svg'))}</body>`);
  await picture.screenshot({ path: `${name}.png` });
  await picture.close();
  console.log(`${basename(name)}: ${width} x ${height}`);
}
await browser.close();
