package vn.daysaucongto.doors;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Our own pages and endpoints: each has its kind, and each kind its refusals. */
@DoorsTest
class OwnRequestTests {

	static final Map<String, Kind> KINDS = kinds("""
			PUBLIC GET /
			PUBLIC GET /api/v1/form-choices
			PUBLIC GET /api/v1/openapi
			PUBLIC GET /api/v1/openapi.yaml
			PUBLIC GET /api/v1/prices
			PUBLIC GET /api/v1/sessions
			PUBLIC GET /dang-nhap
			PUBLIC GET /favicon.ico
			PUBLIC GET /kiem-tra-hop-dong
			PUBLIC GET /portal/brand.css
			PUBLIC GET /portal/brand.js
			PUBLIC GET /portal/icon.svg
			PUBLIC GET /thong-tin/bang-gia
			PUBLIC GET /thong-tin/du-lieu-ca-nhan
			PUBLIC GET /thong-tin/hop-dong-mau
			PUBLIC GET /yeu-cau
			PUBLIC GET /yeu-cau/moi
			PUBLIC GET /yeu-cau/moi/xac-minh
			PUBLIC GET /yeu-cau/vnpay
			PUBLIC GET /yeu-cau/xac-thuc
			PUBLIC ANY /error
			PUBLIC DELETE /api/v1/sessions
			PUBLIC POST /api/v1/forms/{token}
			PUBLIC POST /api/v1/forms/{token}/documents
			PUBLIC POST /api/v1/forms/{token}/otp
			PUBLIC POST /api/v1/forms/{token}/verification
			PUBLIC POST /api/v1/sessions
			PUBLIC POST /api/v1/sessions/verification
			PUBLIC POST /api/v1/verifications
			PUBLIC POST /api/v1/verifications/code
			PUBLIC POST /kiem-tra-hop-dong/ma
			PUBLIC POST /kiem-tra-hop-dong/tep
			PUBLIC POST /yeu-cau
			PUBLIC POST /yeu-cau/moi
			PUBLIC POST /yeu-cau/moi/giay-to
			PUBLIC POST /yeu-cau/moi/gui-lai
			PUBLIC POST /yeu-cau/moi/xac-minh
			PUBLIC POST /yeu-cau/thoat
			PUBLIC POST /yeu-cau/xac-thuc
			SIGNED GET /hooks/vnpay
			SIGNED POST /hooks/bank
			OWN_REQUEST GET /api/v1/requests/{code}
			OWN_REQUEST GET /api/v1/requests/{code}/contract
			OWN_REQUEST GET /api/v1/requests/{code}/contract/{number}
			OWN_REQUEST GET /api/v1/requests/{code}/documents
			OWN_REQUEST GET /api/v1/requests/{code}/documents/{id}
			OWN_REQUEST GET /api/v1/requests/{code}/messages
			OWN_REQUEST GET /api/v1/requests/{code}/offer
			OWN_REQUEST GET /api/v1/requests/{code}/payment
			OWN_REQUEST GET /api/v1/requests/{code}/payment/vietqr.png
			OWN_REQUEST GET /yeu-cau/{code}
			OWN_REQUEST GET /yeu-cau/{code}/bao-gia
			OWN_REQUEST GET /yeu-cau/{code}/bao-gia/vietqr.png
			OWN_REQUEST GET /yeu-cau/{code}/giay-to/{id}
			OWN_REQUEST GET /yeu-cau/{code}/hop-dong
			OWN_REQUEST GET /yeu-cau/{code}/hop-dong/chung-cu.zip
			OWN_REQUEST GET /yeu-cau/{code}/hop-dong/{number}.pdf
			OWN_REQUEST POST /api/v1/requests/{code}/cancellation
			OWN_REQUEST POST /api/v1/requests/{code}/contract/changes
			OWN_REQUEST POST /api/v1/requests/{code}/contract/confirmation
			OWN_REQUEST POST /api/v1/requests/{code}/contract/otp
			OWN_REQUEST POST /api/v1/requests/{code}/documents
			OWN_REQUEST POST /api/v1/requests/{code}/documents/completed
			OWN_REQUEST POST /api/v1/requests/{code}/offer/refusal
			OWN_REQUEST POST /api/v1/requests/{code}/survey/wish
			OWN_REQUEST GET /yeu-cau/{code}/thanh-toan/{number}
			OWN_REQUEST POST /yeu-cau/{code}/bao-gia/tu-choi
			OWN_REQUEST POST /yeu-cau/{code}/bao-gia/vnpay
			OWN_REQUEST POST /yeu-cau/{code}/giay-to
			OWN_REQUEST POST /yeu-cau/{code}/giay-to/xong
			OWN_REQUEST POST /yeu-cau/{code}/hop-dong/otp
			OWN_REQUEST POST /yeu-cau/{code}/hop-dong/sua
			OWN_REQUEST POST /yeu-cau/{code}/hop-dong/xac-nhan
			OWN_REQUEST POST /yeu-cau/{code}/huy
			OWN_REQUEST POST /yeu-cau/{code}/lich-khao-sat
			STAFF GET /camunda/favicon.ico
			STAFF GET /staff
			STAFF GET /staff/api/ho-so
			STAFF GET /staff/api/ho-so/{code}
			STAFF GET /staff/cho-chuyen
			STAFF GET /staff/chung-cu
			STAFF GET /staff/ho-so
			STAFF GET /staff/hop-thu
			STAFF GET /staff/mau-hop-dong
			STAFF GET /staff/mau-hop-dong/{number}
			STAFF GET /staff/mau-hop-dong/{number}/xem-thu.pdf
			STAFF GET /staff/mo-hinh
			STAFF GET /staff/mo-hinh/{deployment}/mo-hinh.zip
			STAFF GET /staff/sao-ke
			STAFF GET /staff/sao-ke/{id}
			STAFF GET /staff/sao-ke/{id}/tep
			STAFF GET /staff/signing
			STAFF POST /staff/mau-hop-dong
			STAFF POST /staff/mau-hop-dong/{number}
			STAFF POST /staff/mau-hop-dong/{number}/duyet
			STAFF POST /staff/mau-hop-dong/{number}/tra-lai
			STAFF POST /staff/mau-hop-dong/{number}/trinh-duyet
			STAFF POST /staff/mo-hinh
			STAFF POST /staff/sao-ke
			STAFF POST /staff/signing
			STAFF_UNIT GET /staff/api/documents/{id}
			STAFF_UNIT GET /staff/ho-so/{code}
			STAFF_UNIT GET /staff/ho-so/{code}/chung-cu.zip
			STAFF_UNIT GET /staff/ho-so/{code}/lien-he
			STAFF_UNIT POST /staff/ho-so/{code}/lien-he
			STAFF_UNIT POST /staff/ho-so/{code}/mo-khoa
			STAFF_UNIT POST /staff/api/cases/{caseKey}/documents
			STAFF_TASK GET /staff/api/tasks/{taskId}
			STAFF_TASK GET /staff/signing/{taskId}
			STAFF_TASK POST /staff/api/tasks/{taskId}/construction-start
			STAFF_TASK POST /staff/api/tasks/{taskId}/contact
			STAFF_TASK POST /staff/api/tasks/{taskId}/otp
			STAFF_TASK POST /staff/api/tasks/{taskId}/otp/check
			STAFF_TASK PUT /staff/api/tasks/{taskId}/draft
			""");

	/** Well formed, and nobody has it. */
	private static final String NO_REQUEST = "DSCT26999999";

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping handlers;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private TestMailbox mailbox;

	@Autowired
	private Snapshot snapshot;

	private RequestCode code;

	private Task task;

	@BeforeEach
	void aRequest() {
		this.stage.clear();
		this.code = this.procedure.requested();
		this.task = this.stage.task(this.code.value(), Process.Tasks.ACCEPT_REQUEST);
	}

	@Test
	void everyMappingHasItsKind() {
		assertThat(all().map(Mapping::toString)).containsExactlyInAnyOrderElementsOf(KINDS.keySet());
	}

	@Test
	void theCustomerOfTheRequestIsLetIn() {
		Caller customer = Caller.customer(this.port, this.code, this.mailbox);
		assertThat(customer.get("/yeu-cau/" + this.code).body()).contains(this.code.value());
		assertThat(customer.get("/api/v1/requests/" + this.code).statusCode()).isEqualTo(200);
	}

	@Test
	void withoutASessionNothingIsSaidAboutARequest() {
		Caller nobody = Caller.nobody(this.port);
		nobody.get("/api/v1/sessions");
		refusesAsIfThereWereNone(nobody);
	}

	@Test
	void theSessionOfAnotherRequestIsToldThatThereIsNone() {
		RequestCode other = this.procedure.requested();
		refusesAsIfThereWereNone(Caller.customer(this.port, other, this.mailbox));
	}

	@Test
	void staffAreNotTheCustomer() {
		Caller surveyor = Caller.browser(this.port, "khao-sat");
		refusesAsIfThereWereNone(surveyor);
	}

	private void refusesAsIfThereWereNone(Caller caller) {
		Map<String, List<String>> before = this.snapshot.take();
		of(Kind.OWN_REQUEST).forEach((mapping) -> {
			HttpResponse<String> real = mapping.call(caller, Map.of("code", this.code.value()));
			HttpResponse<String> none = mapping.call(caller, Map.of("code", NO_REQUEST));
			boolean sentToTheLogin = real.headers().firstValue("Location").orElse("").matches(".*/yeu-cau\\?ma=.*");
			assertThat(sentToTheLogin || real.statusCode() == 404).as("%s: %s %s", mapping, real, real.body()).isTrue();
			assertThat(real.statusCode()).as("%s", mapping).isEqualTo(none.statusCode());
			assertThat(said(real)).as("%s", mapping).isEqualTo(said(none));
		});
		assertThat(this.snapshot.changedSince(before)).isEmpty();
	}

	private String said(HttpResponse<String> answer) {
		return (answer.headers().firstValue("Location").orElse("") + answer.body()).replace(this.code.value(),
				NO_REQUEST);
	}

	@Test
	void staffPagesAreForStaff() {
		Caller nobody = Caller.nobody(this.port);
		nobody.get("/dang-nhap");
		List<Caller> outsiders = List.of(nobody, Caller.customer(this.port, this.code, this.mailbox));
		Map<String, List<String>> before = this.snapshot.take();
		for (Caller caller : outsiders) {
			Stream.of(Kind.STAFF, Kind.STAFF_UNIT, Kind.STAFF_TASK).flatMap(this::of).forEach((mapping) -> {
				HttpResponse<String> answer = mapping.call(caller,
						Map.of("taskId", this.task.getId(), "caseKey", this.code.value()));
				boolean sentToTheLogin = answer.headers().firstValue("Location").orElse("").endsWith("/dang-nhap");
				assertThat(sentToTheLogin || answer.statusCode() == 401).as("%s: %s", mapping, answer).isTrue();
			});
		}
		assertThat(this.snapshot.changedSince(before)).isEmpty();
	}

	@Test
	void aTaskIsForItsGroupAndUnit() {
		Map<String, List<String>> before = this.snapshot.take();
		for (String other : List.of("khao-sat", "lanh-dao", "kiem-tra", "quan-tri", "cskh-cam-le")) {
			Caller caller = Caller.browser(this.port, other);
			of(Kind.STAFF_TASK).forEach((mapping) -> {
				HttpResponse<String> real = mapping.call(caller, Map.of("taskId", this.task.getId()));
				HttpResponse<String> none = mapping.call(caller, Map.of("taskId", "nowhere"));
				assertThat(real.statusCode()).as("%s at %s: %s", other, mapping, real.body()).isEqualTo(404);
				assertThat(real.body().replace(this.task.getId(), "nowhere")).isEqualTo(none.body());
			});
		}
		assertThat(this.snapshot.changedSince(before)).isEmpty();
	}

	@Test
	void aCaseIsForItsUnit() {
		Map<String, List<String>> before = this.snapshot.take();
		Stream.of("khao-sat-cam-le", "cskh-cam-le")
			.map((other) -> Caller.browser(this.port, other))
			.forEach((caller) -> of(Kind.STAFF_UNIT).forEach((mapping) -> assertThat(
					mapping.call(caller, Map.of("caseKey", this.code.value(), "code", this.code.value())).statusCode())
				.as("%s", mapping)
				.isEqualTo(404)));
		assertThat(this.snapshot.changedSince(before)).isEmpty();
	}

	@Test
	void theMachineRoomTellsNothingButItsHealth() {
		Caller nobody = Caller.nobody(this.port);
		assertThat(nobody.get("/actuator/health").body())
			.isEqualTo("{\"status\":\"UP\",\"groups\":[\"liveness\",\"readiness\"]}");
		for (Caller caller : List.of(nobody, Caller.browser(this.port, "quan-tri"))) {
			for (String path : List.of("/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump",
					"/h2-console", "/swagger-ui.html")) {
				assertThat(caller.get(path).statusCode()).as(path).isIn(403, 404);
			}
		}
	}

	private Stream<Mapping> of(Kind kind) {
		return all().filter((mapping) -> KINDS.get(mapping.toString()) == kind);
	}

	private Stream<Mapping> all() {
		return Mapping.all(this.handlers).stream();
	}

	private static Map<String, Kind> kinds(String table) {
		return table.lines()
			.map((line) -> line.split(" ", 2))
			.collect(Collectors.toMap((row) -> row[1], (row) -> Kind.valueOf(row[0])));
	}

	enum Kind {

		/** Anybody. */
		PUBLIC,

		/** Whoever has the secret that the bank, or VNPAY, signs with. */
		SIGNED,

		/** The customer whose session has shown that request by OTP. */
		OWN_REQUEST,

		/** Whoever has a staff account; some pages narrow that. */
		STAFF,

		/** Staff of the case's unit. */
		STAFF_UNIT,

		/** Staff of the task's group and unit. */
		STAFF_TASK

	}

}
