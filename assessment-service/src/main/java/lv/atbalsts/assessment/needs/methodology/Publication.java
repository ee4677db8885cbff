package lv.atbalsts.assessment.needs.methodology;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.needs.methodology.MethodologyEvents.MethodologyPublished;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.Refusal;

/** Puts a version in force: a target group has one on every day, and what was assessed stays. */
@ApplicationScoped
class Publication {

  private final Methodologies methodologies;
  private final Outbox outbox;
  private final Callers callers;
  private final Clock clock;

  Publication(Methodologies methodologies, Outbox outbox, Callers callers, Clock clock) {
    this.methodologies = methodologies;
    this.outbox = outbox;
    this.callers = callers;
    this.clock = clock;
  }

  void publish(Methodology methodology, LocalDate from, LocalDate to) {
    if (to != null && to.isBefore(from)) {
      throw AssessmentRefusal.FIELDS_ARE_WRONG
          .with(1)
          .error("/validTo", AssessmentRefusal.METHODOLOGY_ENDS_BEFORE_IT_BEGINS, from);
    }
    methodologies.within(methodology.targetGroup(), from, to).stream()
        .filter(each -> !each.id().equals(methodology.id()))
        .forEach(earlier -> end(earlier, from));
    methodologies.flush(); // the earlier one ends before this one begins, also for the database
    MethodologyPublished fact = methodology.publish(from, to);
    changed(methodology);
    Duplicates.refuse(methodologies::flush, () -> taken(methodology, List.of())); // meanwhile
    outbox.publish(fact);
  }

  private void end(Methodology earlier, LocalDate nextFrom) {
    if (!earlier.beginsBefore(nextFrom)) {
      throw taken(earlier, List.of(earlier.id().toString()));
    }
    if (methodologies.used(earlier.id(), nextFrom)) {
      throw AssessmentRefusal.ASSESSMENTS_STAND_IN_WAY
          .with(earlier.id(), nextFrom)
          .conflicts(List.of(earlier.id().toString()));
    }
    outbox.publish(earlier.end(nextFrom.minusDays(1)));
    changed(earlier);
  }

  private void changed(Methodology methodology) {
    methodology.changed(callers.current().subject(), OffsetDateTime.now(clock));
  }

  private static Refusal taken(Methodology methodology, List<String> conflicts) {
    return AssessmentRefusal.ANOTHER_VERSION_IS_IN_FORCE
        .with(methodology.targetGroup())
        .conflicts(conflicts);
  }
}
