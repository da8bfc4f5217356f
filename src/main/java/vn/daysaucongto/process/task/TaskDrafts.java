package vn.daysaucongto.process.task;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface TaskDrafts extends Repository<TaskDraft, TaskDraft.Key> {

	TaskDraft save(TaskDraft draft);

	Optional<TaskDraft> findByTaskIdAndAuthor(String taskId, String author);

	List<TaskDraft> findByTaskId(String taskId);

	void delete(TaskDraft draft);

}
