package vn.daysaucongto.process.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.Element;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.staff.StaffGroup;
import vn.daysaucongto.support.Modeler;

/**
 * The tables of {@code processes/README.md}: everything in the models that has a name,
 * read from the models.
 */
final class Catalogue {

	private static final Map<String, String> KINDS = new TreeMap<>(Map.ofEntries(Map.entry("startEvent", "Bắt đầu"),
			Map.entry("userTask", "Công việc"), Map.entry("serviceTask", "Hệ thống làm"),
			Map.entry("businessRuleTask", "Bảng quyết định"), Map.entry("receiveTask", "Chờ"),
			Map.entry("boundaryEvent", "Sự kiện trên bước"), Map.entry("intermediateCatchEvent", "Chờ/điểm nối"),
			Map.entry("intermediateThrowEvent", "Điểm nối"), Map.entry("callActivity", "Gọi quy trình"),
			Map.entry("subProcess", "Quy trình con"), Map.entry("endEvent", "Kết thúc")));

	private final StringBuilder text = new StringBuilder();

	private Catalogue() {
	}

	static String ofTheModels() throws IOException {
		Catalogue catalogue = new Catalogue();
		List<ModelFile> processes = read(".bpmn");
		processes.forEach(catalogue::process);
		catalogue.messages(processes);
		catalogue.decisions(read(".dmn"));
		catalogue.groups(processes);
		catalogue.forms(processes);
		catalogue.templates();
		catalogue.functions();
		return catalogue.text.toString();
	}

	private void process(ModelFile file) {
		Element process = file.elements("process").findFirst().orElseThrow();
		heading("Quy trình `" + file.bareName() + "`: " + name(process));
		paragraph(documentation(process));
		table("Mã (id)", "Tên", "Loại", "Chi tiết");
		file.elements()
			.filter((element) -> KINDS.containsKey(element.getLocalName()))
			.forEach((element) -> row(code(element.getAttribute("id")), name(element),
					KINDS.get(element.getLocalName()), details(element)));
	}

	private static String details(Element element) {
		return Stream
			.of(said("nhóm", ModelFile.camunda(element, "candidateGroups")),
					said("biểu mẫu", ModelFile.camunda(element, "formKey").replace("embedded:deployment:", "")),
					said("hạn", ModelFile.camunda(element, "dueDate")),
					said("gọi", ModelFile.camunda(element, "delegateExpression")),
					said("bảng", ModelFile.camunda(element, "decisionRef")),
					said("quy trình", element.getAttribute("calledElement")), said("thông báo", notice(element)),
					said("thông điệp", message(element)), said("mốc", timer(element)),
					said("trên bước", element.getAttribute("attachedToRef")))
			.filter((detail) -> !detail.isEmpty())
			.collect(Collectors.joining("; "));
	}

	private void messages(List<ModelFile> files) {
		heading("Thông điệp");
		paragraph("Khách hàng, ngân hàng và các hệ thống khác tác động vào hồ sơ bằng thông điệp. "
				+ "Chỉ dùng được các thông điệp sau; ứng dụng là bên gửi.");
		table("Thông điệp", "Ý nghĩa", "Quy trình");
		Map<String, String> rows = new TreeMap<>();
		files.forEach((file) -> file.elements("message")
			.forEach((message) -> rows.merge(message.getAttribute("name"),
					documentation(message) + " | " + code(file.bareName()), (one, other) -> one + ", " + other)));
		rows.forEach((name, rest) -> row(code(name), rest));
	}

	private void decisions(List<ModelFile> files) {
		heading("Bảng quyết định");
		table("Bảng", "Tên", "Hỏi", "Trả lời", "Số dòng");
		files.forEach((file) -> row(code(file.bareName()), name(file.elements("decision").findFirst().orElseThrow()),
				file.elements("inputExpression").map(Catalogue::inner).map(Catalogue::code).collect(comma()),
				file.elements("output").map((output) -> code(output.getAttribute("name"))).collect(comma()),
				String.valueOf(file.elements("rule").count())));
		paragraph("Các bước và mốc có hạn trong `han-xu-ly` (ngày làm việc):");
		ModelFile deadlines = files.stream()
			.filter((file) -> file.bareName().equals(Process.Decisions.HAN_XU_LY))
			.findFirst()
			.orElseThrow();
		table("Bước", "Khu vực", "Ngày làm việc");
		deadlines.elements("rule").forEach((rule) -> {
			List<String> asked = ModelFile.inside(rule, "inputEntry").map(ModelFile::cell).toList();
			row(code(asked.get(0).replace("\"", "")),
					asked.get(1).isEmpty() ? "mọi khu vực" : asked.get(1).replace("\"", ""),
					ModelFile.inside(rule, "outputEntry").map(ModelFile::cell).collect(comma()));
		});
	}

	private void groups(List<ModelFile> files) {
		heading("Nhóm");
		table("Nhóm", "Tên", "Công việc");
		for (StaffGroup group : StaffGroup.values()) {
			row(code(group.id()), group.label(),
					tasks(files).filter((task) -> ModelFile.camunda(task, "candidateGroups").equals(group.id()))
						.map((task) -> code(task.getAttribute("id")))
						.collect(comma()));
		}
	}

	private void forms(List<ModelFile> files) throws IOException {
		heading("Biểu mẫu");
		paragraph("Mỗi công việc có sẵn một biểu mẫu riêng; công việc tự thêm dùng `forms/record-result.html`. "
				+ "Cách viết biểu mẫu: [docs/forms.md](../docs/forms.md).");
		table("Biểu mẫu", "Công việc");
		try (Stream<Path> all = Files.list(Path.of("forms"))) {
			all.map((file) -> "forms/" + file.getFileName())
				.sorted()
				.forEach((form) -> row("[`" + form + "`](../" + form + ")",
						tasks(files).filter((task) -> ModelFile.camunda(task, "formKey").endsWith(":" + form))
							.map(Catalogue::name)
							.collect(comma())));
		}
	}

	private void templates() throws IOException {
		heading("Mẫu bước (element templates)");
		table("Mẫu", "Tên trong Modeler", "Dùng để");
		try (Stream<Path> all = Files.list(Modeler.TEMPLATES)) {
			all.sorted()
				.map(Modeler::json)
				.forEach((template) -> row(code(template.get("id").asText()), template.get("name").asText(),
						template.get("description").asText()));
		}
	}

	private void functions() {
		heading("Chức năng và biến");
		paragraph("Chức năng gọi được (`${…}`): " + sorted(Process.Beans.ALL) + ".");
		paragraph("Biến mà cổng rẽ nhánh hỏi được: " + sorted(Process.Variables.ALL)
				+ ", cùng các biến do chính mô hình đặt ra.");
	}

	private static Stream<Element> tasks(List<ModelFile> files) {
		return files.stream().flatMap((file) -> file.elements("userTask"));
	}

	private static String notice(Element element) {
		return !"serviceTask".equals(element.getLocalName()) ? ""
				: ModelFile.inside(element, "property")
					.filter((property) -> "notice".equals(property.getAttribute("name")))
					.map((property) -> property.getAttribute("value"))
					.findFirst()
					.orElse("");
	}

	private static String message(Element element) {
		String reference = element.getAttribute("messageRef") + ModelFile.inside(element, "messageEventDefinition")
			.map((definition) -> definition.getAttribute("messageRef"))
			.filter((name) -> !"subProcess".equals(element.getLocalName()))
			.collect(Collectors.joining());
		return reference.replaceFirst("^Message_", "");
	}

	private static String timer(Element element) {
		return "subProcess".equals(element.getLocalName()) ? ""
				: Stream.of("timeDate", "timeDuration", "timeCycle")
					.flatMap((kind) -> ModelFile.inside(element, kind))
					.map(ModelFile::text)
					.collect(Collectors.joining());
	}

	private static String inner(Element expression) {
		return expression.getTextContent().strip();
	}

	private static String documentation(Element element) {
		return ModelFile.inside(element, "documentation").limit(1).map(ModelFile::text).collect(Collectors.joining());
	}

	private static String said(String what, String value) {
		return value.isEmpty() ? "" : what + " " + code(value);
	}

	private static String sorted(Set<String> names) {
		return names.stream().sorted().map(Catalogue::code).collect(comma());
	}

	private static java.util.stream.Collector<CharSequence, ?, String> comma() {
		return Collectors.joining(", ");
	}

	private static String name(Element element) {
		return element.getAttribute("name").replaceAll("\\s+", " ").strip();
	}

	private static String code(String text) {
		return "`" + text + "`";
	}

	private void heading(String title) {
		this.text.append("\n## ").append(title).append("\n");
	}

	private void paragraph(String sentence) {
		this.text.append("\n").append(sentence).append("\n");
	}

	private void table(String... columns) {
		this.text.append("\n");
		row(columns);
		row(Arrays.stream(columns).map((column) -> "---").toArray(String[]::new));
	}

	private void row(String... cells) {
		this.text.append("| ").append(String.join(" | ", cells)).append(" |\n");
	}

	private static List<ModelFile> read(String ending) throws IOException {
		try (Stream<Path> all = Files.list(Path.of("processes"))) {
			return all.filter((file) -> file.toString().endsWith(ending))
				.sorted()
				.map((file) -> ModelFile.read("processes/" + file.getFileName(), bytes(file)).orElseThrow())
				.toList();
		}
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
