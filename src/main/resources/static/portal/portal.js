// Small helps on top of pages that work without scripts.

const csrf = document.querySelector('meta[name=_csrf]')?.content;
const LARGEST = 10 * 1024 * 1024;

let sending = 0;

// also where the page is not served over TLS, and randomUUID() is missing
const newId = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

// one press, one request; papers on their way are waited for
for (const form of document.querySelectorAll('form[data-once]')) {
	form.addEventListener('submit', (event) => {
		if (form.dataset.sent || sending > 0) {
			event.preventDefault();
			return;
		}
		form.dataset.sent = 'true';
		form.querySelectorAll('button[type=submit]').forEach((button) => (button.disabled = true));
	});
}
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach((form) => {
	delete form.dataset.sent;
	form.querySelectorAll('button[type=submit]').forEach((button) => (button.disabled = false));
}));

document.querySelector('[data-focus]')?.focus();

// papers go one by one as soon as they are chosen; a lost network is tried again
async function send(url, token, file, kind, uploadId, attempt = 1) {
	const body = new FormData();
	if (token) {
		body.append('token', token);
	}
	body.append('file', file);
	try {
		const answer = await fetch(`${url}?kind=${kind}&uploadId=${uploadId}`,
			{method: 'POST', body, headers: {'X-DSCT-CSRF': csrf, Accept: 'application/json'}});
		if (answer.ok) {
			return await answer.json();
		}
		const problem = await answer.json().catch(() => ({}));
		throw Object.assign(new Error(problem.problems?.[0]?.message ?? problem.detail ?? ''), {final: answer.status < 500});
	}
	catch (error) {
		if (error.final || attempt >= 4) {
			throw error;
		}
		await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** attempt));
		return send(url, token, file, kind, uploadId, attempt + 1);
	}
}

for (const upload of document.querySelectorAll('.upload')) {
	const list = upload.querySelector('.uploads');
	const texts = upload.dataset;
	upload.classList.add('js');
	for (const input of upload.querySelectorAll('input[type=file]')) {
		const problem = input.parentElement.querySelector('.problem');
		input.addEventListener('change', async () => {
			problem.hidden = true;
			const files = [...input.files];
			input.value = '';
			for (const file of files) {
				const row = document.createElement('li');
				const name = Object.assign(document.createElement('span'), {className: 'name', textContent: file.name});
				const state = Object.assign(document.createElement('span'), {className: 'muted', textContent: texts.sending});
				row.append(name, state);
				list.append(row);
				sending++;
				try {
					if (file.size > LARGEST) {
						throw new Error(texts.tooLarge);
					}
					const stored = await send(texts.upload, upload.closest('form').elements.token?.value, file, input.dataset.kind, newId());
					row.dataset.id = stored.id;
					name.textContent = stored.name;
					state.textContent = `${stored.kindText} · ${stored.sizeText}`;
				}
				catch (error) {
					row.remove();
					problem.textContent = `${file.name}: ${error.message || texts.failed}`;
					problem.hidden = false;
				}
				finally {
					sending--;
				}
			}
		});
	}
}
