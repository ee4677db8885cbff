package lv.atbalsts.assessment.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;
import lv.atbalsts.assessment.fhir.BilingualText;
import lv.atbalsts.assessment.fhir.Fhir;
import lv.atbalsts.assessment.plan.PlanForm.Goal;
import lv.atbalsts.assessment.plan.PlanView.PlanEntry;
import lv.atbalsts.assessment.plan.PlanView.PlanTexts;
import lv.atbalsts.assessment.plan.rules.Interval;

/** A version of a support plan as a FHIR R4 CarePlan; the person by clientRef alone. */
final class CarePlan {

  private final PlanEntry plan;
  private final PlanTexts texts;
  private final ObjectNode resource;

  private CarePlan(PlanView view) {
    plan = view.plan();
    texts = view.texts();
    resource = Fhir.resource("CarePlan", plan.id().toString());
  }

  static ObjectNode of(PlanView view) {
    return new CarePlan(view).written();
  }

  private ObjectNode written() {
    texts.goals().forEach(this::contain);
    ArrayNode identifiers = resource.putArray("identifier");
    identifiers.add(Fhir.identifier("support-plan", plan.id().toString()));
    identifiers.add(Fhir.identifier("support-plan-lineage", plan.lineageId().toString()));
    resource.put("status", status()).put("intent", "plan");
    resource.putArray("category").add(Fhir.concept("plan-type", plan.type().name()));
    new BilingualText(plan.titleLv(), plan.titleEn()).putOn(resource, "title");
    resource.set("subject", Fhir.person(plan.participation().clientRef()));
    if (plan.agreedOn() != null) {
      resource.set("period", Fhir.period(plan.agreedOn(), plan.inForceUntil()));
    }
    resource.set(
        "author", reference("Organization", "municipality", plan.participation().municipality()));
    if (plan.preparation() != null) {
      resource
          .putArray("contributor")
          .add(reference("Practitioner", "specialist", plan.preparation().mentorRef()));
    }
    resource
        .putArray("careTeam")
        .add(reference("CareTeam", "assessment-team", plan.assessmentId().toString()));
    resource
        .putArray("supportingInfo")
        .add(reference("QuestionnaireResponse", "assessment", plan.assessmentId().toString()));
    texts.goals().forEach(goal -> resource.withArray("goal").add(goal(goal.id())));
    plan.lines()
        .forEach(
            line -> resource.withArray("activity").addObject().set("detail", detail(line.terms())));
    Stream.of(texts.preferences(), texts.risks(), texts.emergencyArrangement())
        .filter(text -> text != null && !text.isBlank())
        .forEach(text -> resource.withArray("note").addObject().put("text", text));
    return resource;
  }

  private void contain(Goal goal) {
    ObjectNode contained = Fhir.resource("Goal", goal.id());
    contained.put("lifecycleStatus", plan.agreedOn() == null ? "proposed" : "accepted");
    contained.putArray("category").add(Fhir.concept("goal-for", goal.forWhom()));
    contained.putObject("description").put("text", goal.text());
    contained.set("subject", Fhir.person(plan.participation().clientRef()));
    resource.withArray("contained").add(contained);
  }

  private ObjectNode detail(LineTerms line) {
    ObjectNode detail = resource.objectNode().put("kind", "ServiceRequest");
    detail.set("code", Fhir.concept("service-type", line.serviceType()));
    if (line.goal() != null) {
      detail.putArray("goal").add(goal(line.goal()));
    }
    detail.put("status", detailStatus());
    ObjectNode period = Fhir.period(line.from(), line.to());
    Optional<String> unit = Interval.of(line.interval()).flatMap(CarePlan::unitOfTime);
    if (unit.isPresent()) {
      ObjectNode repeat = detail.putObject("scheduledTiming").putObject("repeat");
      if (!period.isEmpty()) {
        repeat.set("boundsPeriod", period);
      }
      repeat.put("frequency", 1).put("period", 1).put("periodUnit", unit.get());
    } else if (!period.isEmpty()) {
      detail.set("scheduledPeriod", period);
    }
    detail.putObject("quantity").put("value", line.quantity()).put("unit", line.unit());
    return detail;
  }

  private ObjectNode goal(String id) {
    return resource.objectNode().put("reference", "#" + id);
  }

  private ObjectNode reference(String type, String kind, String value) {
    ObjectNode reference = resource.objectNode().put("type", type);
    reference.set("identifier", Fhir.identifier(kind, value));
    return reference;
  }

  private String status() {
    return switch (plan.status()) {
      case DRAFT -> "draft";
      case ACTIVE -> "active";
      case SUPERSEDED -> "revoked";
      case ENDED -> "completed";
      case ENTERED_IN_ERROR -> "entered-in-error";
    };
  }

  private String detailStatus() {
    return switch (plan.status()) {
      case DRAFT -> "not-started";
      case ACTIVE -> "scheduled";
      case SUPERSEDED -> "stopped";
      case ENDED -> "completed";
      case ENTERED_IN_ERROR -> "entered-in-error";
    };
  }

  /** FHIR's unit of the interval; a project has none. */
  private static Optional<String> unitOfTime(Interval interval) {
    return switch (interval) {
      case WEEK -> Optional.of("wk");
      case MONTH -> Optional.of("mo");
      case YEAR -> Optional.of("a");
      case PROJECT -> Optional.empty();
    };
  }
}
