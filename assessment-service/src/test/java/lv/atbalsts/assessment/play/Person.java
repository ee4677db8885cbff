package lv.atbalsts.assessment.play;

import java.util.List;
import java.util.Map;

/** People of the target groups, as the municipality writes them down. */
public final class Person {

  private Person() {}

  /** An adult with disability group II, born in 1980, who consented in 2019. */
  public static Form adult() {
    return Form.of(
        "personalCode",
        Codes.next(),
        "givenName",
        "Anna",
        "familyName",
        "Paraudziņa",
        "birthDate",
        "1980-05-17",
        "sex",
        "FEMALE",
        "disability",
        Map.of("adultGroup", "II"),
        "consents",
        consents("PERSON"));
  }

  /** A child with a disability, born in 2010, with an opinion on special care for 2019. */
  public static Form child() {
    return adult()
        .with("birthDate", "2010-02-03")
        .with("sex", "MALE")
        .with(
            "disability",
            Map.of("child", true, "specialCare", Map.of("from", "2019-01-01", "to", "2019-12-31")))
        .with("consents", consents("LEGAL_REPRESENTATIVE"));
  }

  /** Whoever represents the child. */
  public static Form representative(String childId) {
    return adult().with("disability", null).with("represents", childId);
  }

  /** The row of a file: what is beside the record's form stands beside it. */
  public static Form row(Form person) {
    return Form.of("client", person.with("enrolment", null).with("representsPersonalCode", null))
        .with("enrolment", person.get("enrolment"))
        .with("representsPersonalCode", person.get("representsPersonalCode"));
  }

  private static List<Map<String, String>> consents(String by) {
    return List.of(Map.of("purpose", "PROGRAMME", "givenBy", by, "givenOn", "2019-03-01"));
  }
}
