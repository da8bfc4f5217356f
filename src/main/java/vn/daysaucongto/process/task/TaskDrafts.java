package vn.daysaucongto.process.task;

import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskDrafts extends Repository<TaskDraft, TaskDraft.Key> {

	TaskDraft save(TaskDraft draft);

	Optional<TaskDraft> findByTaskIdAndAuthor(String taskId, String author);

	/** All drafts of a task, whoever wrote them: it is done. */
	@Modifying
	@Query("delete from TaskDraft d where d.taskId = :taskId")
	void deleteOf(String taskId);

}
