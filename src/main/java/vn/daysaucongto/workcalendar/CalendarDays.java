package vn.daysaucongto.workcalendar;

import java.time.LocalDate;
import java.util.List;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.repository.Repository;

interface CalendarDays extends Repository<CalendarDay, LocalDate> {

	@Cacheable("calendar-days")
	List<CalendarDay> findAll();

}
