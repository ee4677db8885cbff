package lv.atbalsts.assessment.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.limit.rules.LimitKind;
import lv.atbalsts.assessment.limit.rules.LimitRule;
import lv.atbalsts.assessment.limit.rules.Period;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;

/** What is done with the limits: read, and given a new version by the ministry. */
@ApplicationScoped
public class LimitDesk {

  private final LimitVersions versions;
  private final LimitsRead read;
  private final Outbox outbox;
  private final Callers callers;
  private final Clock clock;

  LimitDesk(LimitVersions versions, LimitsRead read, Outbox outbox, Callers callers, Clock clock) {
    this.versions = versions;
    this.read = read;
    this.outbox = outbox;
    this.callers = callers;
    this.clock = clock;
  }

  /** Every version of every limit, as this transaction found them when it first asked. */
  public List<LimitRule> rules() {
    return read.rules();
  }

  /** A line of the domain's list, such as L10, that is in force on any of the days. */
  public Optional<LimitRule> line(String line, Period days) {
    return rules().stream()
        .filter(each -> each.rule().equals(line) && each.inForce().overlaps(days))
        .findFirst();
  }

  List<LimitView> inForce(String serviceType, LocalDate on) {
    LocalDate day = Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock));
    return versions.inForce(serviceType, day).stream().map(LimitVersion::view).toList();
  }

  List<LimitView> versions(String limit) {
    return known(versions.of(limit)).stream().map(LimitVersion::view).toList();
  }

  LimitView publish(String limit, PublishLimit form) {
    LimitVersion last = known(versions.locked(limit)).getLast();
    check(form, last.kind());
    LimitVersion next =
        last.followedBy(form, callers.current().subject(), OffsetDateTime.now(clock));
    versions.flush();
    versions.persist(next);
    outbox.publish(last.published());
    outbox.publish(next.published());
    return next.view();
  }

  /** Tells others of the versions that they do not know yet: those the release brought. */
  void announce() {
    versions.notAnnounced().forEach(version -> outbox.publish(version.published()));
  }

  private static List<LimitVersion> known(List<LimitVersion> found) {
    if (found.isEmpty()) {
      throw Refusals.notFound("limit");
    }
    return found;
  }

  private static void check(PublishLimit form, LimitKind before) {
    FieldErrors errors = new FieldErrors();
    if (form.kindAfter(before).needsValue() && form.value() == null) {
      errors.add("/value", AssessmentRefusal.VALUE_IS_MISSING);
    }
    errors.notBefore(
        "/validTo", AssessmentRefusal.ENDS_BEFORE_IT_BEGINS, form.validTo(), form.validFrom());
    if (form.subValue() == null != (form.subOf() == null)) {
      errors.add("/subOf", AssessmentRefusal.HALF_SUB_LIMIT);
    }
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
  }
}
