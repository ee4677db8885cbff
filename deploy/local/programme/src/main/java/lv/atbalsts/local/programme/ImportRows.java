package lv.atbalsts.local.programme;

import static lv.atbalsts.local.programme.JsonBody.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.atbalsts.local.programme.RegistrationLoad.Registration;
import lv.atbalsts.local.programme.SyntheticPerson.Part;
import lv.atbalsts.local.programme.SyntheticPerson.Service;

/** Persons as the rows of the imports of assessment-service. */
final class ImportRows {
  private static final Map<String, String> METHODOLOGIES =
      Map.of(
          "ADULT_GRT", "SAMPLE_SUPPORT_INTENSITY",
          "CHILD_FT", "SAMPLE_CHILD_FT",
          "CHILD_OUT_OF_FAMILY_CARE", "SAMPLE_CHILD_OUT_OF_FAMILY_CARE");

  private final Map<String, List<Registration>> registrations;

  /** With the registrations that grants may name, by service type. */
  ImportRows(Map<String, List<Registration>> registrations) {
    this.registrations = registrations;
  }

  /** The person and their first part in a project. */
  static Map<String, Object> client(SyntheticPerson person) {
    Part first = person.parts().getFirst();
    return body(
        "client",
            body(
                "personalCode", person.code(),
                "givenName", person.givenName(),
                "familyName", person.familyName(),
                "birthDate", person.birthDate().toString(),
                "sex", person.sex(),
                "disability", disability(person),
                "residence",
                    person.institution() == null ? null : body("kind", person.institution()),
                "consents", List.of(consent(person))),
        "representsPersonalCode", person.represents(),
        "enrolment",
            body(
                "targetGroup", person.targetGroup(),
                "projectNumber", first.project(),
                "enrolledOn", first.enrolledOn().toString()));
  }

  private static Map<String, Object> disability(SyntheticPerson person) {
    boolean child = person.targetGroup().equals("CHILD_FT");
    if (!child && person.disabilityGroup() == null) {
      return null;
    }
    return body(
        "adultGroup",
        person.disabilityGroup(),
        "child",
        child,
        "specialCare",
        person.specialCareFrom() == null
            ? null
            : body("from", person.specialCareFrom().toString()));
  }

  private static Map<String, Object> consent(SyntheticPerson person) {
    return body(
        "purpose", "PROGRAMME",
        "givenBy", agreedBy(person),
        "givenOn", person.parts().getFirst().enrolledOn().toString());
  }

  private static String agreedBy(SyntheticPerson person) {
    return person.isChild() ? "LEGAL_REPRESENTATIVE" : "PERSON";
  }

  static Map<String, Object> assessment(SyntheticPerson person) {
    return body(
        "personalCode", person.code(),
        "targetGroup", person.targetGroup(),
        "assessment",
            body(
                "methodologyCode", METHODOLOGIES.get(person.targetGroup()),
                "team", team(person),
                "assessedOn", person.parts().getFirst().assessedOn().toString(),
                "answers",
                    person.isChild() ? SampleAnswers.child(person) : SampleAnswers.adult(person)));
  }

  private static List<Map<String, Object>> team(SyntheticPerson person) {
    Stream<String> professions =
        person.isChild()
            ? Stream.of("SOCIAL_WORKER", "PSYCHOLOGIST", "OCCUPATIONAL_THERAPIST")
            : Stream.of("SUPPORT_INTENSITY_SPECIALIST");
    return professions
        .map(each -> body("profession", each, "specialistRef", "SP-" + each.length()))
        .toList();
  }

  static Map<String, Object> approval(SyntheticPerson person) {
    return body(
        "personalCode", person.code(),
        "targetGroup", person.targetGroup(),
        "approvedOn", person.parts().getFirst().approvedOn().toString());
  }

  static Map<String, Object> plan(SyntheticPerson person) {
    Part part = person.parts().getFirst();
    return body(
        "personalCode", person.code(),
        "targetGroup", person.targetGroup(),
        "plan", body("lines", part.recommended().stream().map(ImportRows::line).toList()),
        "agreement", body("agreedBy", agreedBy(person), "agreedOn", part.agreedOn().toString()));
  }

  private static Map<String, Object> line(Service service) {
    return body(
        "serviceType", service.type(),
        "quantity", service.quantity(),
        "unit", service.unit(),
        "interval", service.interval(),
        "needsNewInfrastructure", service.needsNewInfrastructure());
  }

  /** A row for every service that the person was granted and has started. */
  List<Map<String, Object>> grants(SyntheticPerson person) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Part part : person.parts()) {
      for (Service service : part.granted()) {
        rows.add(grant(person, part, service));
      }
    }
    return rows;
  }

  private Map<String, Object> grant(SyntheticPerson person, Part part, Service service) {
    long number = Long.parseLong(person.code()) % 100_000;
    List<Registration> offered = registrations.get(service.type());
    return body(
        "personalCode", person.code(),
        "targetGroup", person.targetGroup(),
        "projectNumber", part.project(),
        "grant",
            body(
                "registrationId", offered.get((int) (number % offered.size())).id(),
                "serviceType", service.type(),
                "quantity", service.quantity(),
                "unit", service.unit(),
                "from", service.from().toString(),
                "to", service.to().toString(),
                "declared", declared(person),
                "decisionNumber", service.decidedOn().getYear() + "/" + number,
                "decidedOn", service.decidedOn().toString()),
        "startedOn", service.from().toString());
  }

  /** An adult chooses the provider (from 09.06.2020 on the decision says so). */
  private static Map<String, Object> declared(SyntheticPerson person) {
    return person.targetGroup().equals("ADULT_GRT") ? body("providerChoice", "PERSON") : null;
  }
}
