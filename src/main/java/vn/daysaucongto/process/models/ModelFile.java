package vn.daysaucongto.process.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A BPMN or DMN file as plain XML: the gate looks at every attribute and text, also at
 * those that the engine's model API does not know.
 */
final class ModelFile {

	static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

	static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	private static final List<String> HOLDERS = List.of("process", "subProcess", "transaction", "adHocSubProcess",
			"collaboration", "definitions");

	private final String name;

	private final Element root;

	private ModelFile(String name, Element root) {
		this.name = name;
		this.root = root;
	}

	/** Empty when it is no well-formed XML, or wants to read other files. */
	static Optional<ModelFile> read(String name, byte[] content) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			// far more than any diagram nests; what goes deeper keeps a machine busy
			factory.setAttribute("jdk.xml.maxElementDepth", "100");
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			Document document = builder.parse(new ByteArrayInputStream(content));
			return Optional.of(new ModelFile(name, document.getDocumentElement()));
		}
		catch (SAXException | IOException ex) {
			return Optional.empty();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String name() {
		return this.name;
	}

	/** {@code day-sau-cong-to} of {@code processes/day-sau-cong-to.bpmn}. */
	String bareName() {
		return this.name.replaceAll("^.*/|\\.\\w+$", "");
	}

	Stream<Element> elements() {
		return stream(this.root.getElementsByTagNameNS("*", "*"));
	}

	Stream<Element> elements(String localName) {
		return stream(this.root.getElementsByTagNameNS("*", localName));
	}

	/** The problem, at the step that people see in the diagram. */
	ModelProblem problem(Element where, String code, String... args) {
		Element step = step(where);
		String id = step.getAttribute("id");
		String called = step.getAttribute("name").replaceAll("\\s+", " ").strip();
		String label = called.isEmpty() ? "«" + id + "»" : "«" + called + "» (" + id + ")";
		return new ModelProblem(this.name, id, label, "process.model." + code, List.of(args));
	}

	/** The step, flow or decision that the element is a part of. */
	static Element step(Element element) {
		Element step = element;
		while (step.getParentNode() instanceof Element parent && !HOLDERS.contains(parent.getLocalName())) {
			step = parent;
		}
		return step;
	}

	static String camunda(Element element, String attribute) {
		return element.getAttributeNS(CAMUNDA, attribute);
	}

	static List<Attr> attributes(Element element) {
		List<Attr> attributes = new ArrayList<>();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			attributes.add((Attr) element.getAttributes().item(i));
		}
		return attributes;
	}

	static Stream<Element> inside(Element element, String localName) {
		return stream(element.getElementsByTagNameNS("*", localName));
	}

	/** The text of an element that holds nothing else; else empty. */
	static String text(Element element) {
		boolean plain = stream(element.getElementsByTagNameNS("*", "*")).findAny().isEmpty();
		return plain ? element.getTextContent().strip() : "";
	}

	/** What a cell of a decision table says. */
	static String cell(Element entry) {
		return entry.getTextContent().strip();
	}

	private static Stream<Element> stream(NodeList nodes) {
		return IntStream.range(0, nodes.getLength()).mapToObj((index) -> (Element) nodes.item(index));
	}

}
