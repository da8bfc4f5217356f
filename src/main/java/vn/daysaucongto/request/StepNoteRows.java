package vn.daysaucongto.request;

import java.util.List;

import org.springframework.data.repository.Repository;

interface StepNoteRows extends Repository<StepNote, Long> {

	StepNote save(StepNote note);

	List<StepNote> findByCaseKeyOrderById(String caseKey);

}
