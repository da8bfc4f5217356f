package vn.daysaucongto.portal.staff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.process.models.ModelDesk;
import vn.daysaucongto.process.staff.StaffGroup;

import org.springframework.context.MessageSource;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Process owners see which models run, deploy others, and take them home. */
@Controller
@RequestMapping("/staff/mo-hinh")
class ModelController {

	private static final int LONGEST_NAME = 100;

	private final ModelDesk models;

	private final MessageSource messages;

	private final CurrentStaff staff;

	ModelController(ModelDesk models, MessageSource messages, CurrentStaff staff) {
		this.models = models;
		this.messages = messages;
		this.staff = staff;
	}

	@GetMapping
	ModelAndView show(@RequestParam(name = "moi", defaultValue = "false") boolean deployed) {
		return page(owner(), HttpStatus.OK, "", List.of()).addObject("deployed", deployed);
	}

	/**
	 * Deploys files.
	 * @param name what the deployment is for
	 */
	@PostMapping
	ModelAndView deploy(@RequestParam(name = "ten") String name, @RequestParam(name = "tep") List<MultipartFile> files)
			throws IOException {
		Actor owner = owner();
		Map<String, byte[]> sent = new LinkedHashMap<>();
		for (MultipartFile file : files) {
			if (!file.isEmpty()) {
				sent.put(file.getOriginalFilename(), file.getBytes());
			}
		}
		List<String> wrong = wrong(name, sent);
		if (wrong.isEmpty()) {
			wrong.addAll(this.models.deploy(name.strip(), sent));
		}
		return wrong.isEmpty() ? new ModelAndView("redirect:/staff/mo-hinh?moi=true")
				: page(owner, HttpStatus.UNPROCESSABLE_ENTITY, name, wrong);
	}

	/** A deployed set, to be unpacked over the repository. */
	@GetMapping("/{deployment}/mo-hinh.zip")
	ResponseEntity<byte[]> zip(@PathVariable String deployment) {
		owner();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/zip"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("mo-hinh.zip").build().toString())
			.body(this.models.zip(deployment));
	}

	private List<String> wrong(String name, Map<String, byte[]> files) {
		List<String> wrong = new ArrayList<>();
		if (name.isBlank() || name.length() > LONGEST_NAME) {
			wrong.add(text("staff.models.name.wrong"));
		}
		if (files.isEmpty()) {
			wrong.add(text("staff.models.files.none"));
		}
		return wrong;
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, org.springframework.context.i18n.LocaleContextHolder.getLocale());
	}

	private ModelAndView page(Actor owner, HttpStatus status, String name, List<String> wrong) {
		ModelAndView view = new ModelAndView("staff/models", status);
		view.addObject("actor", owner);
		view.addObject("name", name);
		view.addObject("wrong", wrong);
		view.addObject("models", this.models.view());
		return view;
	}

	private Actor owner() {
		Actor actor = this.staff.require();
		if (!actor.isIn(StaffGroup.PROCESS_OWNERS) && !actor.isIn(StaffGroup.ADMINISTRATORS)) {
			throw new NotFound("page");
		}
		return actor;
	}

}
