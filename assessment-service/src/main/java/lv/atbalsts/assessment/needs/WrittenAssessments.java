package lv.atbalsts.assessment.needs;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.events.Outbox;

/**
 * What every write of an assessment leaves behind in the same commit: the fact in the outbox, and
 * who wrote in the person's access log. Where either cannot be written, nothing is (ASM-17).
 */
@ApplicationScoped
class WrittenAssessments {

  /** Nobody is asked for a purpose: whoever writes an assessment assesses needs. */
  private static final String PURPOSE = "NEEDS_ASSESSMENT";

  private static final String OPERATION = "WRITE_ASSESSMENT";

  private final Outbox outbox;
  private final AccessLog log;

  WrittenAssessments(Outbox outbox, AccessLog log) {
    this.outbox = outbox;
    this.log = log;
  }

  /** The outbox first: the end of the log's chain is held from its turn until the commit. */
  void written(Assessment assessment, Fact fact) {
    outbox.publish(fact);
    AssessmentFacts facts = assessment.facts();
    log.write(PURPOSE, OPERATION, facts.clientId(), facts.municipality());
  }
}
