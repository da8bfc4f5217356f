package vn.daysaucongto.process.deadline;

import org.springframework.data.repository.Repository;

interface TaskWarnings extends Repository<TaskWarning, TaskWarning.Key> {

	TaskWarning save(TaskWarning warning);

	boolean existsById(TaskWarning.Key key);

}
