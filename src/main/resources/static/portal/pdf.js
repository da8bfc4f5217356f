// The contract on screen, page by page on canvases: works on phones that show no PDF in a page.

import * as pdfjs from '/webjars/pdfjs-dist/5.4.624/legacy/build/pdf.min.mjs';

pdfjs.GlobalWorkerOptions.workerSrc = '/webjars/pdfjs-dist/5.4.624/legacy/build/pdf.worker.min.mjs';

const pages = document.querySelector('[data-pdf]');

async function show() {
	const pdf = await pdfjs.getDocument({url: pages.dataset.pdf, isEvalSupported: false}).promise;
	pages.replaceChildren();
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const canvas = document.createElement('canvas');
		pages.append(canvas);
		const atOne = page.getViewport({scale: 1});
		// sharp when zoomed in, but within what phones can draw
		const scale = Math.min((canvas.clientWidth / atOne.width) * Math.max(devicePixelRatio, 2), 3);
		const viewport = page.getViewport({scale});
		canvas.width = viewport.width;
		canvas.height = viewport.height;
		canvas.setAttribute('role', 'img');
		const text = (await page.getTextContent()).items.map((item) => item.str).join(' ');
		canvas.setAttribute('aria-label', `${pages.dataset.page} ${number}/${pdf.numPages}. ${text}`);
		await page.render({canvas, viewport}).promise;
	}
	pages.dataset.shown = pdf.numPages;
}

show().catch(() => {
	const problem = document.createElement('p');
	problem.textContent = pages.dataset.failed;
	pages.replaceChildren(problem);
});
