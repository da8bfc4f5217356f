package vn.daysaucongto.benchmark;

import java.net.http.HttpResponse;
import java.util.function.Supplier;

import vn.daysaucongto.doors.Caller;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.Outcome;

/** The application that a {@link FullCase} is taken through. */
public interface CaseSide {

	/**
	 * One act of the case, from the first look to what it sets off.
	 * @param code null before there is one
	 */
	void act(String name, RequestCode code, Runnable act);

	/**
	 * The customer, with a session that may see the request.
	 * @param code null before there is one
	 * @param before who it was so far, or null
	 */
	Caller customer(RequestCode code, Caller before);

	Caller staff(String person);

	/** Makes a call. */
	HttpResponse<String> call(String name, Supplier<HttpResponse<String>> call);

	/**
	 * The one-time code that somebody's asking brings to the phone.
	 * @param code null before there is one
	 * @param words of the message: what the code is for
	 */
	String otp(String phone, RequestCode code, String words, Runnable asking);

	/** What an act set off is done, until nothing is left to do. */
	void settles();

	/** Until the task is there. */
	void awaits(RequestCode code, String taskKey);

	Outcome outcome(RequestCode code);

}
