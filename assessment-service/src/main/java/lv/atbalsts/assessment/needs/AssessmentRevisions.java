package lv.atbalsts.assessment.needs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What assessments said before they were amended. */
@ApplicationScoped
class AssessmentRevisions implements PanacheRepositoryBase<AssessmentRevision, UUID> {

  List<AssessmentRevision> of(UUID assessment) {
    return list("assessmentId = ?1 order by number", assessment);
  }
}
