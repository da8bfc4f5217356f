package vn.daysaucongto.portal.staff;

import java.io.IOException;
import java.util.List;

import vn.daysaucongto.payment.StatementUploadView;
import vn.daysaucongto.payment.Statements;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.portal.customer.Downloads;
import vn.daysaucongto.portal.web.Problems;
import vn.daysaucongto.process.staff.StaffGroup;
import vn.daysaucongto.request.Units;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Accountants upload bank statements and see what became of each line. */
@Controller
@RequestMapping("/staff/sao-ke")
class StatementController {

	private static final int UPLOADS_PER_PAGE = 20;

	private static final int LINES_PER_PAGE = 100;

	private final Statements statements;

	private final Units units;

	private final Problems problems;

	private final CurrentStaff staff;

	StatementController(Statements statements, Units units, Problems problems, CurrentStaff staff) {
		this.statements = statements;
		this.units = units;
		this.problems = problems;
		this.staff = staff;
	}

	/**
	 * The form and the uploads so far.
	 * @param page counted from 1
	 */
	@GetMapping
	ModelAndView list(@RequestParam(name = "trang", defaultValue = "1") int page) {
		return list(accountant(), page, HttpStatus.OK, List.of());
	}

	@PostMapping
	ModelAndView upload(@RequestParam(name = "tep") MultipartFile file, @RequestParam(name = "donVi") String unit)
			throws IOException {
		Actor actor = accountant();
		try {
			StatementUploadView upload = this.statements.importFile(file.getBytes(), file.getOriginalFilename(), unit,
					actor);
			return new ModelAndView("redirect:/staff/sao-ke/" + upload.id());
		}
		catch (InvalidInput invalid) {
			List<String> wrong = invalid.problems().stream().map(this.problems::text).toList();
			return list(actor, 1, HttpStatus.UNPROCESSABLE_ENTITY, wrong);
		}
	}

	/**
	 * What became of each line.
	 * @param page counted from 1
	 */
	@GetMapping("/{id}")
	String lines(@PathVariable long id, @RequestParam(name = "trang", defaultValue = "1") int page, Model model) {
		Actor actor = accountant();
		model.addAttribute("actor", actor);
		model.addAttribute("upload", this.statements.get(id, actor));
		model.addAttribute("lines", this.statements.lines(id, actor, ListPages.of(page, LINES_PER_PAGE)));
		return "staff/statement";
	}

	@GetMapping("/{id}/tep")
	ResponseEntity<byte[]> file(@PathVariable long id) {
		return Downloads.of(this.statements.open(id, accountant()), true);
	}

	private ModelAndView list(Actor actor, int page, HttpStatus status, List<String> wrong) {
		ModelAndView view = new ModelAndView("staff/statements", status);
		view.addObject("actor", actor);
		view.addObject("wrong", wrong);
		view.addObject("units", this.units.all().stream().filter((unit) -> actor.units().contains(unit.id())).toList());
		view.addObject("uploads", this.statements.list(actor, ListPages.of(page, UPLOADS_PER_PAGE)));
		return view;
	}

	private Actor accountant() {
		Actor actor = this.staff.require();
		if (!actor.isIn(StaffGroup.ACCOUNTING.id())) {
			throw new NotFound("page");
		}
		return actor;
	}

}
