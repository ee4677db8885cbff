package lv.atbalsts.assessment.task;

import java.time.LocalDate;
import java.util.List;

/**
 * A subject with rows that wait for work; it names its own rows, and the list puts all together.
 */
public interface TaskSource {

  /** Which of the subject's rows wait, seen from today; one for each kind of work. */
  List<TaskRows> tasks(LocalDate today);
}
