package vn.daysaucongto.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.staff.StaffGroup;
import vn.daysaucongto.survey.Slot;
import vn.daysaucongto.survey.SurveyAppointments;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Field work at 360 pixels with eight photos of 10 MB, a dead network and a reload. */
@BrowserTest
class SurveyOnThePhoneTests {

	@Autowired
	private OneTask oneTask;

	@Autowired
	private SurveyAppointments appointments;

	@Autowired
	private WorkCalendar calendar;

	@Autowired
	private Documents documents;

	@Autowired
	private Clock clock;

	private RequestCode code;

	private String taskId;

	@BeforeEach
	void aSurveyIsDue() {
		this.code = this.oneTask.aRequest();
		LocalDate day = LocalDate.ofInstant(this.clock.instant(), WorkCalendar.ZONE).plusDays(1);
		while (!this.calendar.isWorkingDay(day)) {
			day = day.plusDays(1);
		}
		this.appointments.fix(this.code, day, Slot.MORNING, Actor.SYSTEM);
		this.taskId = this.oneTask.waits("PerformSurvey", StaffGroup.SURVEY, this.code);
	}

	@Test
	void eightBigPhotosSurviveADeadNetworkAndAReload(People.Seats seats) throws IOException {
		Person surveyor = seats.onThePhone("khao-sat");
		Tasklist tasklist = Tasklist.of(surveyor).opens(this.taskId).claims();
		List<Path> photos = Photos.ofTenMegabytes(8);
		fillsIn(tasklist);
		surveyor.losesTheNetwork();
		tasklist.takesPhotos("PHOTO_METER", photos.subList(0, 3));
		tasklist.takesPhotos("PHOTO_ROUTE", photos.subList(3, 6));
		tasklist.takesPhotos("PHOTO_ENTRY", photos.subList(6, 8));
		assertThat(tasklist.photosKept(8)).allMatch((state) -> state.startsWith("Chờ"));
		tasklist.keepsAPicture("b3-mat-mang", "Ảnh công tơ");
		surveyor.hasTheNetworkAgain();
		tasklist.reloads();
		assertThat(tasklist.valueOf("meterNumber")).isEqualTo("CT-123");
		tasklist.completes();
		assertThat(this.oneTask.isDone(this.taskId)).isTrue();
		assertThat(this.documents.list(this.code.value())).hasSize(8)
			.allSatisfy((photo) -> assertThat(photo.taken().at()).isNotNull());
	}

	@Test
	void noPhotoIsLostWhileItsPositionNeverComes(People.Seats seats) throws IOException {
		Person surveyor = seats.onThePhone("khao-sat");
		surveyor.isOutOfReachOfSatellites();
		Tasklist tasklist = Tasklist.of(surveyor).opens(this.taskId).claims();
		List<Path> photos = Photos.ofTenMegabytes(8);
		fillsIn(tasklist);
		tasklist.takesPhotos("PHOTO_METER", photos).photosKept(8);
		tasklist.reloads();
		assertThat(tasklist.photos(8)).noneMatch((state) -> state.startsWith("Đang lưu"));
		tasklist.takesPhotos("PHOTO_ROUTE", photos.subList(0, 1));
		tasklist.takesPhotos("PHOTO_ENTRY", photos.subList(1, 3));
		// at once: what is not even stored yet is waited for
		tasklist.completes();
		assertThat(this.documents.list(this.code.value())).hasSize(11);
	}

	@Test
	void aSecondSurveyorIsToldInWordsWhoWasFaster(People.Seats seats) throws IOException {
		Tasklist first = Tasklist.of(seats.onThePhone("khao-sat")).opens(this.taskId);
		Tasklist second = Tasklist.of(seats.onThePhone("khao-sat-2")).opens(this.taskId).claims();
		second.chooses("result", "CUSTOMER_ABSENT").completes();
		first.pressesClaim();
		first.reads("khao-sat-2");
	}

	private static void fillsIn(Tasklist tasklist) {
		tasklist.chooses("result", "FEASIBLE")
			.fills("meterNumber", "CT-123")
			.fills("meterPosition", "Trụ cổng")
			.chooses("route[0].laying", "WALL")
			.fills("route[0].lengthM", "40")
			.fills("present", "Chị Hoa, chủ nhà");
	}

}
