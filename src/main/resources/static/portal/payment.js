// The receipt comes by itself; without scripts the page has a link to look again.

const LONGEST = 20 * 60 * 1000;
const began = Date.now();

async function look() {
	const shown = document.getElementById('ket-qua');
	const seconds = Number(shown?.dataset.wait);
	if (!seconds || Date.now() - began > LONGEST) {
		return;
	}
	if (!document.hidden) {
		const answer = await fetch(location.href, {headers: {Accept: 'text/html'}}).catch(() => null);
		const page = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html');
		const now = page && page.getElementById('ket-qua');
		if (now && now.dataset.wait !== shown.dataset.wait) {
			shown.replaceChildren(...now.childNodes);
			delete shown.dataset.wait;
			return;
		}
	}
	setTimeout(look, seconds * 1000);
}

look();
