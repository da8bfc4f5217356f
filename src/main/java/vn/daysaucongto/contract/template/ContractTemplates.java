package vn.daysaucongto.contract.template;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.daysaucongto.contract.text.Clause;
import vn.daysaucongto.contract.text.ClauseDifference;
import vn.daysaucongto.contract.text.Typesetter;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Typed;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the text of contracts, from the draft to the approval. */
@Service
public class ContractTemplates {

	private static final int LONGEST_NOTE = 300;

	private static final int LONGEST_REASON = 1000;

	private final TemplateRows templates;

	private final Clock clock;

	ContractTemplates(TemplateRows templates, Clock clock) {
		this.templates = templates;
		this.clock = clock;
	}

	/**
	 * The approved text with those values.
	 * @param values by the keys of the placeholders; all of them
	 */
	@Transactional(readOnly = true)
	public Filled fill(Map<String, ?> values) {
		ContractTemplate template = inForce();
		return new Filled(template.number(), TemplateText.fill(template.html(), values));
	}

	/** The approved text as everybody may read it before they ask for anything. */
	@Transactional(readOnly = true)
	public Filled fillModel() {
		return fill(BlankContract.values());
	}

	/** All versions, the newest first. */
	@Transactional(readOnly = true)
	public List<TemplateView> list() {
		return this.templates.findByOrderByNumberDesc().stream().map(ContractTemplate::view).toList();
	}

	@Transactional(readOnly = true)
	public TemplateView get(int number) {
		return find(number).view();
	}

	/** Whether the clauses that have to be there are there. */
	public List<ClauseCheck> checks(String html) {
		return TemplateText.problems(html).isEmpty() ? ClauseCheck.of(html) : List.of();
	}

	/** What differs from the version that it was written from; nothing for the first. */
	@Transactional(readOnly = true)
	public List<ClauseDifference> difference(int number) {
		ContractTemplate template = find(number);
		return (template.basedOn() == null) ? List.of() : ClauseDifference
			.between(Clause.ofSource(find(template.basedOn()).html()), Clause.ofSource(template.html()));
	}

	/** How a contract would look that was made from it. */
	@Transactional(readOnly = true)
	public byte[] preview(int number, Sample sample) {
		return Typesetter.sample("BẢN XEM THỬ – dữ liệu mẫu, không có giá trị",
				TemplateText.fill(find(number).html(), sample.contract()));
	}

	/**
	 * Begins the next version, with the text of the one in force.
	 * @return its number; that of the open one when there is one
	 */
	@Transactional
	public int start() {
		// two who begin at once: one waits, and goes on with what the other began
		ContractTemplate before = lock(inForce().number());
		ContractTemplate newest = this.templates.findFirstByOrderByNumberDesc().orElseThrow();
		return newest.isOpen() ? newest.number()
				: this.templates.save(new ContractTemplate(newest.number() + 1, before)).number();
	}

	/**
	 * Keeps what was written.
	 * @param edition that the writer saw
	 * @param note what the version is for
	 * @throws InvalidInput naming the line of everything that is not allowed or not
	 * understood
	 * @throws vn.daysaucongto.platform.Refused when somebody else has saved since
	 */
	@Transactional
	public void save(int number, int edition, String html, String note, Actor actor) {
		String text = Typed.text(html);
		String purpose = Typed.line(note);
		List<FieldProblem> wrong = TemplateText.problems(text)
			.stream()
			.map((problem) -> problem.atField("html"))
			.collect(Collectors.toList());
		if (text.isEmpty() || text.length() > ContractTemplate.LONGEST) {
			wrong.add(FieldProblem.of("html", "contract.template.length", ContractTemplate.LONGEST));
		}
		if (purpose.length() > LONGEST_NOTE) {
			wrong.add(FieldProblem.of("note", "contract.text.long", LONGEST_NOTE));
		}
		refuse(wrong);
		lock(number).edit(edition, text, purpose, actor.id(), this.clock.instant());
	}

	/**
	 * Keeps what was written and asks for its approval.
	 * @throws InvalidInput naming the clauses that are missing, too
	 */
	@Transactional
	public void submit(int number, int edition, String html, String note, Actor actor) {
		save(number, edition, html, note, actor);
		ContractTemplate template = lock(number);
		List<FieldProblem> wrong = ClauseCheck.of(template.html())
			.stream()
			.filter((check) -> !check.isFound())
			.map(ContractTemplates::missing)
			.collect(Collectors.toList());
		if (Typed.line(note).isEmpty()) {
			wrong.add(FieldProblem.of("note", "contract.template.note.required"));
		}
		refuse(wrong);
		template.submit(actor.id(), this.clock.instant());
	}

	/**
	 * The next contracts are made from it.
	 * @throws vn.daysaucongto.platform.Refused to who wrote it
	 */
	@Transactional
	public void approve(int number, Actor actor) {
		ContractTemplate template = lock(number);
		ContractTemplate before = inForce();
		template.approve(actor.id(), this.clock.instant());
		before.replaced();
	}

	/**
	 * It is to be written otherwise.
	 * @throws vn.daysaucongto.platform.Refused to who wrote it
	 */
	@Transactional
	public void sendBack(int number, String reason, Actor actor) {
		String why = Typed.text(reason);
		if (why.isEmpty() || why.length() > LONGEST_REASON) {
			throw InvalidInput.field("reason", "contract.template.reason", LONGEST_REASON);
		}
		lock(number).sendBack(why, actor.id(), this.clock.instant());
	}

	private static FieldProblem missing(ClauseCheck check) {
		return FieldProblem.of("html", "contract.template.missing", inWords("contract.clause." + check.clause()),
				"«" + String.join("», «", check.clause().words()) + "»",
				inWords("contract.sample." + check.missingIn().get(0)));
	}

	private static DefaultMessageSourceResolvable inWords(String code) {
		return new DefaultMessageSourceResolvable(code);
	}

	private static void refuse(List<FieldProblem> wrong) {
		if (!wrong.isEmpty()) {
			throw new InvalidInput(wrong);
		}
	}

	private ContractTemplate inForce() {
		return this.templates.findByState(TemplateState.APPROVED).orElseThrow(() -> new NotFound("template"));
	}

	private ContractTemplate find(int number) {
		return this.templates.findByNumber(number).orElseThrow(() -> new NotFound("template"));
	}

	private ContractTemplate lock(int number) {
		return this.templates.lock(number).orElseThrow(() -> new NotFound("template"));
	}

	/**
	 * A contract in HTML.
	 *
	 * @param template number of the template that it was made from
	 */
	public record Filled(int template, String html) {
	}

}
