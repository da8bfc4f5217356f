package vn.daysaucongto.benchmark;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import vn.daysaucongto.doors.Caller;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.support.Photo;

import static org.assertj.core.api.Assertions.assertThat;

/** The calls that the customer's pages, Tasklist and its forms make. */
final class FullDoors {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String TASKS = "/camunda/api/engine/engine/default/task";

	private final CaseSide side;

	/** The kind of the task that is worked on. */
	private String doing = "";

	private long roundTrips;

	FullDoors(CaseSide side) {
		this.side = side;
	}

	/** How many calls were made. */
	long roundTrips() {
		return this.roundTrips;
	}

	/** Finds the task in the list, and claims it. */
	String opens(String person, RequestCode code, String taskKey) {
		this.side.awaits(code, taskKey);
		this.doing = " " + taskKey;
		Caller caller = this.side.staff(person);
		List<String> found = JsonPath
			.read(call(caller, "GET", TASKS + "?firstResult=0&maxResults=15&processInstanceBusinessKey=" + code
					+ "&taskDefinitionKey=" + taskKey, null), "$[*].id");
		assertThat(found).as("%s of %s", taskKey, code).hasSize(1);
		call(caller, "POST", TASKS + "/" + found.get(0) + "/claim", Map.of("userId", person));
		return found.get(0);
	}

	String shown(String person, String task) {
		return call(this.side.staff(person), "GET", "/staff/api/tasks/" + task, null);
	}

	void submits(String person, String task, Map<String, ?> form) {
		completesNow(person, task, form);
		this.side.settles();
		this.doing = "";
	}

	/** And waits for nothing that follows. */
	void completesNow(String person, String task, Map<String, ?> form) {
		Caller caller = this.side.staff(person);
		call(caller, "PUT", "/staff/api/tasks/" + task + "/draft", form);
		call(caller, "POST", TASKS + "/" + task + "/submit-form", Map.of());
	}

	void completes(String person, RequestCode code, String taskKey, Map<String, ?> form) {
		String task = opens(person, code, taskKey);
		shown(person, task);
		submits(person, task, form);
	}

	/** The same upload again is the same document. */
	void uploads(String person, RequestCode code, String kind) {
		Photo photo = new Photo();
		call(this.side.staff(person), "POST",
				"/staff/api/cases/" + code + "/documents?kind=" + kind + "&uploadId=" + code + "-" + kind,
				photo.contentType(), photo.body());
	}

	String call(Caller caller, String method, String path, Map<String, ?> json) {
		try {
			return (json != null) ? call(caller, method, path, "application/json", JSON.writeValueAsBytes(json))
					: call(caller, method, path, null, null);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private String call(Caller caller, String method, String path, String contentType, byte[] body) {
		HttpResponse<String> answer = this.side.call(method + " " + withoutIds(path) + this.doing,
				() -> caller.send(method, path, contentType, body));
		this.roundTrips++;
		assertThat(answer.statusCode()).as("%s %s: %s", method, path, answer.body()).isBetween(200, 299);
		return answer.body();
	}

	private static String withoutIds(String path) {
		return path.replaceAll("\\?.*", "").replaceAll("(?<=/)([0-9a-f]{32}|DSCT\\d{8}|\\d+)(?=/|$)", "…");
	}

}
