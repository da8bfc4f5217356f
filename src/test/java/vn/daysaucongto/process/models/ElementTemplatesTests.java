package vn.daysaucongto.process.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.process.staff.StaffGroup;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.Modeler;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What process owners choose from in Modeler is what the application understands. */
@ApplicationTest
class ElementTemplatesTests {

	private static final Map<String, String> FILLED_IN = Map.of("Tên thông báo", "NHAC_CHUAN_BI", "Tiêu đề",
			"Chuẩn bị mặt bằng", "Nội dung", "Xin dọn lối đi tới công tơ tại {address}.", "Địa chỉ",
			"https://noi-bo.example/don-hang");

	@Autowired
	private RepositoryService repository;

	@Autowired
	private PlatformTransactionManager transactions;

	static Stream<String> templates() throws IOException {
		return Files.list(Modeler.TEMPLATES).map((file) -> file.getFileName().toString().replace(".json", "")).sorted();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aStepMadeFromTheTemplatePassesTheGate(String template) {
		Modeler model = Modeler.open("day-sau-cong-to.bpmn")
			.insert("ToAccept_to_AcceptRequest", "NewStep", "Bước mới", template, FILLED_IN);
		new TransactionTemplate(this.transactions).executeWithoutResult((transaction) -> {
			assertThat(this.repository.createDeployment()
				.addInputStream(model.name(), new ByteArrayInputStream(model.bytes()))
				.deployWithResult()
				.getDeployedProcessDefinitions()).hasSize(4);
			transaction.setRollbackOnly();
		});
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aTemplateIsNamedLikeItsFileAndInVietnamese(String template) {
		JsonNode json = template(template);
		assertThat(json.get("id").asText()).isEqualTo("dsct." + template);
		assertThat(json.get("name").asText()).isNotBlank();
		assertThat(json.get("description").asText()).isNotBlank()
			.isEqualTo(java.text.Normalizer.normalize(json.get("description").asText(), java.text.Normalizer.Form.NFC));
	}

	@Test
	void theGroupsAreOurs() {
		assertThat(choices("viec-cua-nhom", "Nhóm thực hiện"))
			.isEqualTo(Arrays.stream(StaffGroup.values()).collect(Collectors.toMap(StaffGroup::id, StaffGroup::label)));
	}

	@Test
	void theNoticesAreThoseThatTheApplicationHasWordsFor() throws IOException {
		Properties texts = PropertiesLoaderUtils
			.loadProperties(new EncodedResource(new ClassPathResource("messages/notification.properties"), "UTF-8"));
		assertThat(choices("gui-thong-bao", "Loại thông báo")).isEqualTo(Arrays.stream(NoticeKind.values())
			.filter((kind) -> kind != NoticeKind.FROM_MODEL)
			.collect(Collectors.toMap(Enum::name,
					(kind) -> texts.getProperty("notification." + kind.name() + ".title"))));
	}

	@ParameterizedTest
	@MethodSource("models")
	void aStepOfTheModelsIsAsItsTemplateSays(Path model) throws IOException {
		ModelFile file = ModelFile.read("processes/" + model.getFileName(), Files.readAllBytes(model)).orElseThrow();
		file.elements("serviceTask").forEach((task) -> {
			String template = ModelFile.camunda(task, "modelerTemplate");
			String delegate = ModelFile.camunda(task, "delegateExpression");
			fixed("property", "camunda:delegateExpression").forEach((name, value) -> {
				if (value.equals(delegate) && !name.equals("gui-thong-bao-tu-soan")) {
					assertThat(template).as(task.getAttribute("id")).isEqualTo("dsct." + name);
				}
			});
		});
	}

	static Stream<Path> models() throws IOException {
		return Files.list(Path.of("processes")).filter((file) -> file.toString().endsWith(".bpmn")).sorted();
	}

	/** Values that templates set and nobody can change, by template. */
	private static Map<String, String> fixed(String binding, String name) {
		Map<String, String> values = new TreeMap<>();
		try (Stream<String> all = templates()) {
			all.forEach((template) -> fields(template)
				.filter((field) -> binding.equals(field.at("/binding/type").asText())
						&& name.equals(field.at("/binding/name").asText()))
				.forEach((field) -> values.put(template, field.get("value").asText())));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return values;
	}

	private static Map<String, String> choices(String template, String label) {
		return fields(template).filter((field) -> label.equals(field.path("label").asText()))
			.flatMap((field) -> StreamSupport.stream(field.get("choices").spliterator(), false))
			.collect(Collectors.toMap((choice) -> choice.get("value").asText(),
					(choice) -> choice.get("name").asText()));
	}

	private static Stream<JsonNode> fields(String template) {
		return StreamSupport.stream(template(template).get("properties").spliterator(), false);
	}

	private static JsonNode template(String name) {
		return Modeler.json(Modeler.TEMPLATES.resolve(name + ".json"));
	}

}
