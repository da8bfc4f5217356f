package vn.daysaucongto.doors;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;

import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Rubbish in the address bar and in the fields of pages: answered in words. */
@DoorsTest
class HostileQuestionsTests {

	/** As they stand in an address: also what no text is. */
	private static final List<String> ENCODED = Stream
		.concat(Stream.of("%00", "a%00b", "%FF", "%ED%A0%80", "%C0%80", "%F4%90%80%80", "%FF%FE", "%", "%zz", ""),
				Stream.concat(Hostile.TEXTS.stream(),
						Stream.of("-1", "0", "1e9", "NaN", "2147483647", "2147483648", "-2147483648", "9".repeat(30),
								"x".repeat(3000), "2026-13-45", "+999999999-12-31", "%_%", "\\", "DSCT26999999"))
					.map((text) -> URLEncoder.encode(text, StandardCharsets.UTF_8)))
		.toList();

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

	private RequestCode code;

	private List<Caller> callers;

	@BeforeEach
	void aRequest() {
		this.stage.clear();
		this.code = this.procedure.requested();
		this.callers = Stream
			.concat(Stream.of(Caller.customer(this.port, this.code, this.mailbox)),
					Stream.of("kiem-tra", "ke-toan", "quan-tri").map((user) -> Caller.browser(this.port, user)))
			.toList();
	}

	@Test
	void whateverIsAskedIsAnsweredInWords() {
		List<Question> questions = this.handlers.getHandlerMethods()
			.entrySet()
			.stream()
			.flatMap((handler) -> questions(handler.getKey(), handler.getValue()))
			.toList();
		assertThat(questions).hasSizeGreaterThan(30);
		questions.forEach((question) -> ENCODED
			.forEach((value) -> this.callers.stream().filter((caller) -> question.isFor(caller)).forEach((caller) -> {
				HttpResponse<String> answer = question.ask(caller, value);
				assertThat(answer.statusCode()).as("%s: %s=%s", caller, question, value).isLessThan(500);
				assertThat(answer.body()).as("%s: %s=%s", caller, question, value)
					.doesNotContain("<script>alert(1)")
					.doesNotContainPattern("Exception|\\bat [a-z]+\\.[a-z]+\\.|java\\.");
			})));
	}

	private Stream<Question> questions(RequestMappingInfo info, HandlerMethod handler) {
		String path = info.getPatternValues().iterator().next();
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		boolean files = Arrays.stream(handler.getMethodParameters())
			.anyMatch((parameter) -> parameter.getGenericParameterType().getTypeName().contains(".Multipart"));
		if (files || path.startsWith("/v3") || path.startsWith("/api/v1/openapi")) {
			return Stream.empty();
		}
		return Arrays.stream(handler.getMethodParameters())
			.flatMap(HostileQuestionsTests::names)
			.flatMap((name) -> methods.stream().map((method) -> new Question(method.name(), path(path), name)));
	}

	private String path(String path) {
		return Mapping.plain(path).replaceAll("\\{c[^}]*}", this.code.value()).replaceAll("\\{[^}]*}", "1");
	}

	private static Stream<String> names(MethodParameter parameter) {
		RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
		if (named != null) {
			return Stream.of(named.name().isEmpty() ? parameter.getParameter().getName() : named.name());
		}
		Class<?> type = parameter.getParameterType();
		boolean ours = type.getName().startsWith("vn.daysaucongto.") && type.getSimpleName().endsWith("Form")
				&& parameter.getParameterAnnotations().length == 0;
		return ours ? Arrays.stream(BeanUtils.getResolvableConstructor(type).getParameters())
			.map((field) -> field.getName()) : Stream.empty();
	}

	private record Question(String method, String path, String name) {

		/** Staff where staff are let in, the customer elsewhere. */
		boolean isFor(Caller caller) {
			return this.path.startsWith("/staff") == caller.toString().endsWith("(browser)");
		}

		HttpResponse<String> ask(Caller caller, String value) {
			// an address that is none is not sent by any client
			String sent = value.matches("%|%zz") ? "%25" : value;
			return this.method.equals("GET") ? caller.get(this.path + "?" + this.name + "=" + sent)
					: caller.send(this.method, this.path, "application/x-www-form-urlencoded", this.name + "=" + value);
		}

		@Override
		public String toString() {
			return this.method + " " + this.path + "?" + this.name;
		}

	}

}
