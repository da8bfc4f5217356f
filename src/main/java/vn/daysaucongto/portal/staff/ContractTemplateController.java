package vn.daysaucongto.portal.staff;

import java.util.List;

import vn.daysaucongto.contract.template.ContractTemplates;
import vn.daysaucongto.contract.template.Sample;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.portal.web.Problems;
import vn.daysaucongto.process.staff.StaffGroup;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The text of contracts: the contract group writes it, somebody else of that group or a
 * leader approves it, auditors read it.
 */
@Controller
@RequestMapping("/staff/mau-hop-dong")
class ContractTemplateController {

	static final List<String> READERS = List.of(StaffGroup.CONTRACT.id(), StaffGroup.LEADERS.id(), StaffGroup.AUDITORS);

	private static final List<String> WRITERS = List.of(StaffGroup.CONTRACT.id());

	private static final List<String> DECIDERS = List.of(StaffGroup.CONTRACT.id(), StaffGroup.LEADERS.id());

	private final ContractTemplates templates;

	private final ContractTemplatePages pages;

	private final Problems problems;

	private final CurrentStaff staff;

	ContractTemplateController(ContractTemplates templates, ContractTemplatePages pages, Problems problems,
			CurrentStaff staff) {
		this.templates = templates;
		this.pages = pages;
		this.problems = problems;
		this.staff = staff;
	}

	@GetMapping
	ModelAndView list() {
		Actor actor = require(READERS);
		return this.pages.list(actor, WRITERS.stream().anyMatch(actor::isIn));
	}

	/** Begins the next version, or goes on with the one that was begun. */
	@PostMapping
	String start() {
		require(WRITERS);
		return "redirect:/staff/mau-hop-dong/" + this.templates.start();
	}

	@GetMapping("/{number}")
	ModelAndView show(@PathVariable int number, @RequestParam(name = "xong", required = false) String done) {
		return page(require(READERS), number, HttpStatus.OK, null, List.of()).addObject("done", done != null);
	}

	/** How a contract would look. */
	@GetMapping("/{number}/xem-thu.pdf")
	ResponseEntity<byte[]> preview(@PathVariable int number,
			@RequestParam(name = "kieu", defaultValue = "FULL") Sample sample) {
		require(READERS);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("xem-thu-" + number + ".pdf").build().toString())
			.cacheControl(CacheControl.noStore())
			.body(this.templates.preview(number, sample));
	}

	@PostMapping("/{number}")
	ModelAndView save(@PathVariable int number, Written written) {
		Actor actor = require(WRITERS);
		return act(actor, number, written,
				() -> this.templates.save(number, written.edition(), written.noiDung(), written.ghiChu(), actor));
	}

	/** Saves, too. */
	@PostMapping("/{number}/trinh-duyet")
	ModelAndView submit(@PathVariable int number, Written written) {
		Actor actor = require(WRITERS);
		return act(actor, number, written,
				() -> this.templates.submit(number, written.edition(), written.noiDung(), written.ghiChu(), actor));
	}

	@PostMapping("/{number}/duyet")
	ModelAndView approve(@PathVariable int number) {
		Actor actor = require(DECIDERS);
		return act(actor, number, null, () -> this.templates.approve(number, actor));
	}

	@PostMapping("/{number}/tra-lai")
	ModelAndView sendBack(@PathVariable int number, @RequestParam(name = "lyDo", defaultValue = "") String reason) {
		Actor actor = require(DECIDERS);
		ModelAndView answer = act(actor, number, null, () -> this.templates.sendBack(number, reason, actor));
		return answer.addObject("reason", reason);
	}

	/** What was typed stays, whatever is wrong with it. */
	private ModelAndView act(Actor actor, int number, Written written, Runnable act) {
		try {
			act.run();
			return new ModelAndView("redirect:/staff/mau-hop-dong/" + number + "?xong");
		}
		catch (InvalidInput invalid) {
			List<String> wrong = invalid.problems().stream().map(this.problems::text).toList();
			return page(actor, number, HttpStatus.UNPROCESSABLE_ENTITY, written, wrong);
		}
		catch (Refused refused) {
			return page(actor, number, HttpStatus.CONFLICT, written, List.of(this.problems.text(refused)));
		}
	}

	private ModelAndView page(Actor actor, int number, HttpStatus status, Written written, List<String> wrong) {
		ModelAndView page = this.pages.one(actor, number, status, written);
		page.addObject("wrong", wrong);
		page.addObject("mayWrite", WRITERS.stream().anyMatch(actor::isIn));
		page.addObject("mayDecide", DECIDERS.stream().anyMatch(actor::isIn));
		return page;
	}

	private Actor require(List<String> groups) {
		Actor actor = this.staff.require();
		if (groups.stream().noneMatch(actor::isIn)) {
			throw new NotFound("page");
		}
		return actor;
	}

	/**
	 * What was typed.
	 *
	 * @param noiDung the text
	 * @param ghiChu what it is for
	 * @param lan the edition that was on screen
	 */
	record Written(String noiDung, String ghiChu, Integer lan) {

		int edition() {
			return (this.lan != null) ? this.lan : -1;
		}

	}

}
