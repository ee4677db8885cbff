package lv.atbalsts.local.programme;

import java.time.LocalDate;
import java.util.List;

/**
 * A synthetic person and what happens to them. Nobody real is meant: codes run on from 32000000001,
 * and every surname says Sintētisks.
 *
 * @param code personal code in the form without a birth date
 * @param municipality ATVK code of the municipality that takes care of the person
 * @param specialCareFrom first day of a child's opinion on special care, or null
 * @param represents the code of the child whom a legal representative stands for, or null
 */
record SyntheticPerson(
    String code,
    String givenName,
    String familyName,
    LocalDate birthDate,
    String sex,
    String municipality,
    String targetGroup,
    String disabilityGroup,
    LocalDate specialCareFrom,
    String institution,
    String represents,
    List<Part> parts) {

  boolean isChild() {
    return targetGroup.startsWith("CHILD");
  }

  /**
   * A person's part in one project.
   *
   * @param regional whether needs are assessed and a plan is agreed first, as in the projects of
   *     the regions
   * @param recommended the services the plan names; none where there is no plan
   * @param granted the services that the municipality grants and that start
   */
  record Part(
      String project,
      LocalDate enrolledOn,
      boolean regional,
      List<Service> recommended,
      List<Service> granted) {

    LocalDate assessedOn() {
      return enrolledOn.plusDays(20);
    }

    LocalDate approvedOn() {
      return enrolledOn.plusDays(35);
    }

    LocalDate agreedOn() {
      return enrolledOn.plusDays(50);
    }
  }

  /** A service, how much of it, and from when. */
  record Service(
      String type,
      String unit,
      int quantity,
      String interval,
      boolean needsNewInfrastructure,
      LocalDate from) {

    /** Before services exclude each other (22.04.2022), and before any child is of age. */
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 12, 31);

    LocalDate to() {
      return LAST_DAY;
    }

    LocalDate decidedOn() {
      return from.minusDays(10);
    }
  }
}
