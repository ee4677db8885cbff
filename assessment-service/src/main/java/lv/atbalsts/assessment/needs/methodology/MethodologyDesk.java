package lv.atbalsts.assessment.needs.methodology;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.needs.methodology.MethodologyEvents.MethodologyDrafted;
import lv.atbalsts.assessment.needs.methodology.MethodologyRequests.DraftMethodology;
import lv.atbalsts.assessment.needs.scoring.ContentCheck;
import lv.atbalsts.assessment.needs.scoring.Questions;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;

/** What the ministry does with methodologies, and what assessments ask of them. */
@ApplicationScoped
public class MethodologyDesk {

  private final Methodologies methodologies;
  private final PublishedQuestions published;
  private final Publication publication;
  private final Outbox outbox;
  private final Callers callers;
  private final Clock clock;

  MethodologyDesk(
      Methodologies methodologies,
      PublishedQuestions published,
      Publication publication,
      Outbox outbox,
      Callers callers,
      Clock clock) {
    this.methodologies = methodologies;
    this.published = published;
    this.publication = publication;
    this.outbox = outbox;
    this.callers = callers;
    this.clock = clock;
  }

  /** The version in force on the day, where there is one. */
  public Optional<MethodologyFacts> inForce(String code, LocalDate day) {
    return methodologies.inForce(code, day);
  }

  /** What a version asks; what is published is read once, for it does not change. */
  public Questions questions(MethodologyVersion version) {
    return published.find(version).orElseGet(() -> read(version));
  }

  private Questions read(MethodologyVersion version) {
    Methodology methodology = find(version);
    Questions questions = new Questions(methodology.content());
    if (methodology.isPublished()) {
      published.keep(version, questions);
    }
    return questions;
  }

  /**
   * Writes a draft, or writes it anew.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal with every fault (ASM-0180)
   */
  Methodology write(MethodologyVersion id, DraftMethodology draft, String ifMatch) {
    Optional<Methodology> known = methodologies.findByIdOptional(id);
    known.ifPresent(earlier -> Etag.require(ifMatch, earlier.rowVersion()));
    Methodology methodology = known.orElseGet(() -> begun(id));
    MethodologyDrafted fact = methodology.write(draft);
    methodology.changed(callers.current().subject(), OffsetDateTime.now(clock));
    faults(draft).refuseIfAny(AssessmentRefusal.METHODOLOGY_HAS_FAULTS);
    methodologies.persistAndFlush(methodology);
    outbox.publish(fact);
    return methodology;
  }

  Methodology publish(MethodologyVersion id, LocalDate from, LocalDate to) {
    Methodology methodology = find(id);
    publication.publish(methodology, from, to);
    return methodology;
  }

  Methodology find(MethodologyVersion id) {
    return methodologies.findByIdOptional(id).orElseThrow(() -> Refusals.notFound("methodology"));
  }

  List<Methodology> byCode() {
    return methodologies.byCode();
  }

  private Methodology begun(MethodologyVersion id) {
    int next = methodologies.newest(id.code()) + 1;
    if (id.version() != next) {
      throw AssessmentRefusal.NOT_NEXT_VERSION
          .with(id.code(), next)
          .requested(id.version())
          .limit(next);
    }
    return new Methodology(id);
  }

  private static FieldErrors faults(DraftMethodology draft) {
    FieldErrors faults = ContentCheck.faults(draft.content(), "/content");
    for (int i = 0; i < draft.optionalProfessions().size(); i++) {
      if (draft.requiredProfessions().contains(draft.optionalProfessions().get(i))) {
        faults.add(
            "/optionalProfessions/" + i,
            AssessmentRefusal.STANDS_TWICE,
            draft.optionalProfessions().get(i));
      }
    }
    return faults;
  }
}
