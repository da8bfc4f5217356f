package vn.daysaucongto.workcalendar;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.repository.Repository;

interface CalendarDays extends Repository<CalendarDay, LocalDate> {

	List<CalendarDay> findByDateBetween(LocalDate from, LocalDate to);

}
