package vn.daysaucongto.portal.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.servlet.http.HttpServletResponse;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;

import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What people and programs are told when something is wrong: problem details for JSON
 * endpoints, a page in words for browsers.
 */
@ControllerAdvice
class ErrorAdvice extends ResponseEntityExceptionHandler {

	private final Problems problems;

	ErrorAdvice(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	Object invalid(InvalidInput invalid, WebRequest request) {
		if (wantsJson(request)) {
			return ResponseEntity.unprocessableEntity().body(this.problems.detail(invalid));
		}
		return page(HttpStatus.UNPROCESSABLE_ENTITY, this.problems.text(invalid.problems().get(0)));
	}

	@ExceptionHandler
	Object refused(Refused refused, WebRequest request) {
		return answer(HttpStatus.CONFLICT, "portal.error.refused.title", this.problems.text(refused), request);
	}

	@ExceptionHandler
	Object notFound(NotFound notFound, WebRequest request) {
		return answer(HttpStatus.NOT_FOUND, "portal.error.notFound.title", this.problems.text("portal.error.notFound"),
				request);
	}

	/** Two people, or two windows of one, changed the same thing at the same moment. */
	@ExceptionHandler
	Object overtaken(ConcurrencyFailureException overtaken, WebRequest request) {
		return answer(HttpStatus.CONFLICT, "portal.error.refused.title", this.problems.text("portal.error.overtaken"),
				request);
	}

	/** A page that was open too long, or another site's; from the filter chains too. */
	@ExceptionHandler
	Object forbidden(AccessDeniedException forbidden, WebRequest request) {
		return answer(HttpStatus.FORBIDDEN, "portal.error.refused.title", this.problems.text("portal.error.forbidden"),
				request);
	}

	/** An address with tricks in it; from the firewall before the filter chains. */
	@ExceptionHandler
	ResponseEntity<Object> rejected(RequestRejectedException rejected, WebRequest request) {
		return refused(rejected, "portal.error.address", request);
	}

	private ResponseEntity<Object> refused(Exception ex, String code, WebRequest request) {
		ProblemDetail body = this.problems.detail(HttpStatus.BAD_REQUEST, "portal.error.invalid.title",
				this.problems.text(code));
		return handleExceptionInternal(ex, body, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
	}

	/** A form with files that stops in the middle, or is none. */
	@ExceptionHandler
	ResponseEntity<Object> cutOff(MultipartException cutOff, WebRequest request) {
		return refused(cutOff, "portal.upload.cutOff", request);
	}

	/** Programs are told no more than people; what it was stands in the log. */
	@ExceptionHandler
	Object unexpected(Exception unexpected, WebRequest request) throws Exception {
		if (Exhaustion.isBehind(unexpected)) {
			this.logger.error("The database takes no more at " + request.getDescription(false), unexpected);
			return answer(HttpStatus.SERVICE_UNAVAILABLE, "portal.error.title", this.problems.text("portal.error.busy"),
					request);
		}
		if (!wantsJson(request)) {
			throw unexpected;
		}
		this.logger.error("Unexpected at " + request.getDescription(false), unexpected);
		return answer(HttpStatus.INTERNAL_SERVER_ERROR, "portal.error.title",
				this.problems.text("portal.error.unexpected"), request);
	}

	/** JSON that can't be read: where, as far as that is known. */
	@Override
	protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		String field = (ex.getCause() instanceof JsonProcessingException broken) ? JsonPlace.of(broken) : "";
		boolean wrongValue = ex.getCause() instanceof JsonMappingException && !field.isEmpty();
		ProblemDetail body = this.problems
			.detail(InvalidInput.field(field, wrongValue ? "portal.error.unreadable" : "portal.error.noJson"));
		return handleExceptionInternal(ex, body, headers, HttpStatus.UNPROCESSABLE_ENTITY, request);
	}

	@Override
	protected ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		return unreadable(ex.getPropertyName(), ex, headers, request);
	}

	@Override
	protected ResponseEntity<Object> handleMissingServletRequestParameter(MissingServletRequestParameterException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return unreadable(ex.getParameterName(), ex, headers, request);
	}

	@Override
	protected ResponseEntity<Object> handleMissingServletRequestPart(MissingServletRequestPartException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return unreadable(ex.getRequestPartName(), ex, headers, request);
	}

	private ResponseEntity<Object> unreadable(String field, Exception ex, HttpHeaders headers, WebRequest request) {
		ProblemDetail body = this.problems.detail(InvalidInput.field(field, "portal.error.unreadable"));
		return handleExceptionInternal(ex, body, headers, HttpStatus.UNPROCESSABLE_ENTITY, request);
	}

	/** The script of an upload shows this behind the name of the file. */
	@Override
	protected ResponseEntity<Object> handleMaxUploadSizeExceededException(MaxUploadSizeExceededException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail body = this.problems.detail(HttpStatus.PAYLOAD_TOO_LARGE, "portal.error.invalid.title",
				this.problems.text("portal.upload.tooLarge"));
		return handleExceptionInternal(ex, body, headers, status, request);
	}

	/** What Spring itself refuses (wrong method, wrong media type, too large). */
	@Override
	protected ResponseEntity<Object> handleExceptionInternal(Exception ex, Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		if (wantsJson(request)) {
			return super.handleExceptionInternal(ex, body, headers, status, request);
		}
		try {
			HttpServletResponse response = ((ServletWebRequest) request).getResponse();
			if (response != null && !response.isCommitted()) {
				response.sendError(status.value());
			}
			return null;
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private Object answer(HttpStatus status, String title, String detail, WebRequest request) {
		if (wantsJson(request)) {
			ProblemDetail problem = this.problems.detail(status, title, detail);
			return ResponseEntity.status(status).body(problem);
		}
		return page(status, detail);
	}

	private static ModelAndView page(HttpStatus status, String text) {
		ModelAndView page = new ModelAndView("error", status);
		page.addObject("status", status.value());
		page.addObject("text", text);
		return page;
	}

	/** Programs, and the scripts of pages, which say so themselves. */
	private static boolean wantsJson(WebRequest request) {
		String path = ((ServletWebRequest) request).getRequest().getRequestURI();
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return path.startsWith("/api/") || path.startsWith("/staff/api/") || path.startsWith("/hooks/")
				|| (accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE));
	}

}
