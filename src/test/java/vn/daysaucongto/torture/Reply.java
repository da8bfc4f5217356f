package vn.daysaucongto.torture;

import java.net.http.HttpResponse;

import com.jayway.jsonpath.JsonPath;

/**
 * What a client knows after a call.
 *
 * @param status 0 when there was no answer: nobody knows whether it was done
 * @param location where a redirect leads, or empty
 */
record Reply(int status, String body, String location) {

	static final Reply NONE = new Reply(0, "", "");

	static Reply of(HttpResponse<String> answer) {
		return new Reply(answer.statusCode(), answer.body(), answer.headers().firstValue("Location").orElse(""));
	}

	boolean isOk() {
		return this.status >= 200 && this.status < 300;
	}

	/** Refused by the rules, and not for a moment only. */
	boolean isRefused() {
		return this.status >= 400 && this.status < 500;
	}

	/** The session is over, or was never one. */
	boolean isStranger() {
		return this.status == 401 || this.status == 403 || this.location.contains("/dang-nhap");
	}

	<T> T read(String path) {
		return JsonPath.read(this.body, path);
	}

	@Override
	public String toString() {
		return this.status + " " + this.body.substring(0, Math.min(300, this.body.length()));
	}

}
