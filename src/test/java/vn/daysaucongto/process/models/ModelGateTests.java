package vn.daysaucongto.process.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What may not be deployed, and how the process owner is told: in Vietnamese, with the
 * element's name.
 */
@ApplicationTest
class ModelGateTests {

	private static final String MAIN = "processes/day-sau-cong-to.bpmn";

	private static final String NOTICE = "camunda:delegateExpression=\"${sendNotice}\"";

	@Autowired
	private RepositoryService repository;

	/** A service task that calls something else than the notice of B2. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
							camunda:class="java.lang.Runtime"                         | gọi thẳng lớp Java java.lang.Runtime
							camunda:delegateExpression="${dataSource}"                | gọi chức năng không có: ${dataSource}
							camunda:delegateExpression="${caseFacts}"                 | gọi chức năng không có: ${caseFacts}
							camunda:expression="${execution.getClass().forName('a.B')}" | không được phép, vì có «forName»
							camunda:expression="${execution.getProcessEngineServices()}" | không được phép, vì có «getProcessEngineServices»
							camunda:expression="${execution.processEngineServices}"   | không được phép, vì có «processEngineServices»
							camunda:expression="${caseFacts['class']}"                | không được phép
							camunda:expression="${caseFacts.toString()}"              | không được phép, vì có «toString»
							camunda:expression="${environment}"                       | không có biến hay chức năng nào
							camunda:expression="#{XML('<a/>')}"                       | không được phép
							camunda:expression="${unclosed"                           | không được phép
							activiti:class="a.B" xmlns:activiti="http://activiti.org/bpmn" | dùng không gian tên cũ
					camunda:type="shell"                                      | là loại «shell»
							camunda:type="external" camunda:topic="x"                 | là loại «external»
							""")
	void aStepThatBringsCodeIsRefused(String attributes, String sentence) throws IOException {
		refused(main().replaceFirst(java.util.regex.Pattern.quote(NOTICE),
				java.util.regex.Matcher.quoteReplacement(attributes.replace("<", "&lt;"))), "«", sentence);
	}

	/** What stands in the model, and what it is changed to. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					forms/perform-survey.html                   | forms/survey.html           | «B3. Thực hiện khảo sát» (PerformSurvey) dùng biểu mẫu không có
					forms/perform-survey.html                   | forms/construct.html        | (PerformSurvey) dùng biểu mẫu forms/construct.html của công việc khác
					camunda:candidateGroups="khao-sat"          | camunda:candidateGroups=""  | (PerformSurvey) giao cho nhóm «»
					hanXuLy.den('PerformSurvey'                 | hanXuLy.den('Survey'        | bảng han-xu-ly chưa có dòng nào cho bước «Survey»
					name="SurveyMoved"                          | name="SurveyGone"           | chờ thông điệp «SurveyGone»
					${surveyResult == 'FEASIBLE'}               | ${surveyResults == 'FEASIBLE'} | hỏi «surveyResults»
					decisionRef="khach-vang-mat"                | decisionRef="khach-vang"    | (CheckAbsences) hỏi bảng quyết định không có
					decisionRefBinding="deployment"             | decisionRefBinding="latest" | đặt decisionRefBinding là deployment
					calledElement="hoan-tien"                   | calledElement="hoan"        | gọi quy trình không có: processes/hoan.bpmn
					calledElementBinding="deployment"           | calledElementBinding="latest" | đặt calledElementBinding là deployment
					value="SURVEY_TIME"                         | value="SURVEY_DATE"         | (NotifySurveyTime): không có loại thông báo này
					isExecutable="true"                         | isExecutable="false"        | chưa đánh dấu «Executable»
					process id="day-sau-cong-to"                | process id="quy-trinh"      | tên tệp phải trùng với mã
					""")
	void aStepThatAsksForWhatIsNotThereIsRefused(String before, String after, String sentence) throws IOException {
		assertThat(main()).contains(before);
		refused(main().replace(before, after), "«", sentence);
	}

	@Test
	void aListenerWithAScriptIsRefused() throws IOException {
		String script = "<bpmn:extensionElements><camunda:taskListener event=\"create\">"
				+ "<camunda:script scriptFormat=\"groovy\">1</camunda:script>"
				+ "</camunda:taskListener></bpmn:extensionElements>";
		int at = main().indexOf("<bpmn:outgoing>", main().indexOf("<bpmn:userTask id=\"AcceptRequest\""));
		refused(main().substring(0, at) + script + main().substring(at), "«Tiếp nhận yêu cầu» (AcceptRequest)",
				"dùng đoạn mã");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
							han-xu-ly      | <text>10</text>              | <text>mười</text>            | phải là số nguyên
							kenh-thong-bao | "SMS,EMAIL"                  | "SMS,EMAILS"                 | không phải kênh và cách gửi
							kenh-thong-bao | <inputEntry id="kenh-thong-bao-rule-4-in-0"><text></text> | <inputEntry id="kenh-thong-bao-rule-4-in-0"><text>"OTHER"</text> | cần một dòng để trống
					han-xu-ly      | <inputEntry id="han-xu-ly-rule-1-in-0"> | <inputEntry id="x" expressionLanguage="javascript"> | Chỉ dùng FEEL
							han-xu-ly      | "AcceptRequest"              | "AcceptRequests"             | chưa có dòng nào cho bước «AcceptRequest»
							""")
	void aDecisionThatCanNotBeUnderstoodIsRefused(String decision, String before, String after, String sentence)
			throws IOException {
		String name = "processes/" + decision + ".dmn";
		assertThat(text(name)).contains(before);
		refusedAs(decision + ".dmn", text(name).replace(before, after), "processes/", sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					notes.txt       | hello            | không phải mô hình hay biểu mẫu
					broken.bpmn     | <a>              | không phải tệp XML hợp lệ
					entities.bpmn   | <!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a> | không phải tệp XML hợp lệ
					""")
	void aFileThatIsNoModelIsRefused(String name, String content, String sentence) {
		refusedAs(name, content, name, sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<script>alert(1)</script>                               | «<script>»
			<script cam-script type="text/form-script">fetch('/')</script> | «<script>»
			<p onclick="alert(1)">x</p>                             | «onclick»
			<p>{{constructor.constructor('alert(1)')()}}</p>        | «{{…}}»
			<p title="{{1}}">x</p>                                  | «title»
			<p data-ng-init="x=1">x</p>                             | «data-ng-init»
			<p class="ng-init: x=1">x</p>                           | «class»
			<iframe src="/"></iframe>                               | «<iframe>»
			<a href="javascript:alert(1)">x</a>                     | «href»
			""")
	void aFormThatRunsCodeIsRefused(String content, String sentence) throws IOException {
		refusedAs("decide-absence.html", text("forms/decide-absence.html") + content, "decide-absence.html", sentence);
	}

	@Test
	void modelsAreForAllUnits() {
		assertThatExceptionOfType(RefusedModels.class)
			.isThrownBy(() -> this.repository.createDeployment()
				.tenantId("PC05AA")
				.addInputStream("day-sau-cong-to.bpmn",
						new ByteArrayInputStream(main().getBytes(StandardCharsets.UTF_8)))
				.deploy())
			.withMessageContaining("cho mọi đơn vị");
	}

	@Test
	void filesAreNotCopiedFromOtherDeploymentsPastTheGate() {
		String deployment = this.repository.createDeploymentQuery().list().get(0).getId();
		assertThatExceptionOfType(RefusedModels.class)
			.isThrownBy(() -> this.repository.createDeployment().addDeploymentResources(deployment).deploy())
			.withMessageContaining("Không chép tệp");
	}

	@Test
	void whatIsAlreadyDeployedMakesNoNewVersion() throws IOException {
		long before = this.repository.createDeploymentQuery().count();
		this.repository.createDeployment()
			.name("again")
			.enableDuplicateFiltering(true)
			.addInputStream("day-sau-cong-to.bpmn", new ByteArrayInputStream(main().getBytes(StandardCharsets.UTF_8)))
			.deploy();
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(before);
	}

	private void refused(String model, String element, String sentence) {
		refusedAs("day-sau-cong-to.bpmn", model, element, sentence);
	}

	private void refusedAs(String name, String model, String element, String sentence) {
		long before = this.repository.createDeploymentQuery().count();
		assertThatExceptionOfType(RefusedModels.class)
			.isThrownBy(() -> this.repository.createDeployment()
				.addInputStream(name, new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)))
				.deploy())
			.satisfies((refused) -> assertThat(refused.sentences())
				.anySatisfy((one) -> assertThat(one).contains(element, sentence)));
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(before);
	}

	private static String main() throws IOException {
		return text(MAIN);
	}

	private static String text(String name) throws IOException {
		try (InputStream file = new ClassPathResource(name).getInputStream()) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
