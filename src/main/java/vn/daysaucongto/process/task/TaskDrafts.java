package vn.daysaucongto.process.task;

import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskDrafts extends Repository<TaskDraft, TaskDraft.Key> {

	TaskDraft save(TaskDraft draft);

	Optional<TaskDraft> findByTaskIdAndAuthor(String taskId, String author);

	/** What others had filled in for a task that is done now. */
	@Modifying
	@Query("delete from TaskDraft d where d.taskId = :taskId and d.author <> :author")
	void deleteOfOthers(String taskId, String author);

}
