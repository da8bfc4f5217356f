package vn.daysaucongto.signing.pades;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;

/**
 * Asks time-stamp servers and certification authorities, for one signature. No answer
 * takes longer than it may, and all together end before the engine's job lock does;
 * nobody is sent on to another address.
 */
class Outside implements DataLoader {

	private static final String QUERY = "application/octet-stream";

	private final transient HttpClient http;

	private final Duration answer;

	/** As {@link System#nanoTime()} counts. */
	private final long end;

	private final String contentType;

	Outside(HttpClient http, Duration answer) {
		this(http, answer, System.nanoTime() + SigningSettings.ALL_ANSWERS.toNanos(), QUERY);
	}

	private Outside(HttpClient http, Duration answer, long end, String contentType) {
		this.http = http;
		this.answer = answer;
		this.end = end;
		this.contentType = contentType;
	}

	/** The same, for questions of another kind. */
	Outside asking(String type) {
		return new Outside(this.http, this.answer, this.end, type);
	}

	@Override
	public byte[] get(String url) {
		return exchange(request(url).GET().build());
	}

	@Override
	public DataAndUrl get(List<String> urls) {
		DSSExternalResourceException last = new DSSExternalResourceException("There is no address to ask");
		for (String url : urls) {
			try {
				return new DataAndUrl(url, get(url));
			}
			catch (DSSExternalResourceException ex) {
				last = ex;
			}
		}
		throw last;
	}

	@Override
	public byte[] post(String url, byte[] content) {
		return exchange(request(url).header("Content-Type", this.contentType)
			.POST(HttpRequest.BodyPublishers.ofByteArray(content))
			.build());
	}

	@Override
	public void setContentType(String contentType) {
		throw new UnsupportedOperationException("Ask for another one");
	}

	private static HttpRequest.Builder request(String url) {
		try {
			return HttpRequest.newBuilder(URI.create(url));
		}
		catch (IllegalArgumentException ex) {
			throw new DSSExternalResourceException(url + " is no address of the web", ex);
		}
	}

	private byte[] exchange(HttpRequest request) {
		long nanos = Math.min(this.answer.toNanos(), this.end - System.nanoTime());
		CompletableFuture<HttpResponse<byte[]>> call = this.http.sendAsync(request, (info) -> new BoundedBody());
		try {
			HttpResponse<byte[]> response = call.get(nanos, TimeUnit.NANOSECONDS);
			if (response.statusCode() != 200) {
				throw failed(request, "answered with status " + response.statusCode(), null);
			}
			return response.body();
		}
		catch (TimeoutException ex) {
			throw failed(request, "has not answered in time", ex);
		}
		catch (ExecutionException ex) {
			Throwable cause = (ex.getCause() instanceof IOException) ? ex.getCause() : ex;
			throw failed(request, "can't be reached (" + cause.getClass().getSimpleName() + ")", cause);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw failed(request, "was not waited for", ex);
		}
		finally {
			call.cancel(true);
		}
	}

	private static DSSExternalResourceException failed(HttpRequest request, String what, Throwable cause) {
		return new DSSExternalResourceException(request.uri() + " " + what, cause);
	}

}
