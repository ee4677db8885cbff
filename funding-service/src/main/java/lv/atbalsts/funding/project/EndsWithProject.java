package lv.atbalsts.funding.project;

import java.time.LocalDate;

/** What ends when its project is rejected or withdrawn. */
public interface EndsWithProject {

  void ended(Project project, LocalDate on, String reason);
}
