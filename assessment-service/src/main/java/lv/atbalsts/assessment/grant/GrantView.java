package lv.atbalsts.assessment.grant;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.Participation;
import lv.atbalsts.assessment.grant.GrantDeclarations.WaitReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A granted service. */
@Schema(description = "a granted service")
record GrantView(
    @Schema(description = "the grant's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(description = "the plan", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e79")
        UUID planId,
    @Schema(description = "who, as what", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
        UUID enrolmentId,
    @JsonUnwrapped Participation participation,
    @JsonUnwrapped GrantTerms terms,
    @Schema(description = "how far it is", examples = "STARTED") GrantStatus status,
    @Schema(description = "since when the person receives it", examples = "2019-07-01")
        LocalDate startedOn,
    @Schema(description = "the last day received", examples = "2020-06-30") LocalDate endedOn,
    @Schema(description = "from when on the decision is withdrawn", examples = "2020-03-01")
        LocalDate revokedOn,
    @Schema(description = "why, as a code", examples = "DECISION_ANNULLED") String revokeReason,
    @Schema(
            description =
                "AWAITS_NEW_INFRASTRUCTURE: the plan's line waits for a building (ASM-08);"
                    + " BEYOND_PLAN_LINE: the line's grants are together more than it recommends",
            examples = "AWAITS_NEW_INFRASTRUCTURE")
        String warning) {

  /** What is told of a grant, though nothing stands against it. */
  static String warning(WaitReason waitsFor, boolean beyondPlanLine) {
    if (waitsFor == WaitReason.BUILDING) {
      return "AWAITS_NEW_INFRASTRUCTURE";
    }
    return beyondPlanLine ? "BEYOND_PLAN_LINE" : null;
  }

  /** A granted service: ids, codes and dates; what it says is read by itself, for a purpose. */
  @Schema(
      description =
          "a granted service in a list: ids, codes and dates; what it says is read by itself")
  record GrantSummary(
      @Schema(description = "the grant's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID id,
      @Schema(description = "who, as what", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
          UUID enrolmentId,
      @Schema(
              description = "the random id by which events speak of the person",
              examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
          UUID clientRef,
      @Schema(description = "ATVK code", examples = "0460200") String municipality,
      @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001")
          String projectNumber,
      @Schema(description = "first day", examples = "2019-07-01") LocalDate from,
      @Schema(description = "last day; missing while open", examples = "2020-06-30") LocalDate to,
      @Schema(description = "how far it is", examples = "STARTED") GrantStatus status,
      @Schema(description = "since when the person receives it", examples = "2019-07-01")
          LocalDate startedOn,
      @Schema(description = "the last day received", examples = "2020-06-30") LocalDate endedOn) {

    static GrantSummary of(GrantView grant) {
      return new GrantSummary(
          grant.id,
          grant.enrolmentId,
          grant.participation.clientRef(),
          grant.participation.municipality(),
          grant.participation.projectNumber(),
          grant.terms.from(),
          grant.terms.to(),
          grant.status,
          grant.startedOn,
          grant.endedOn);
    }
  }

  /** A granted service that cannot start yet. */
  @Schema(description = "a granted service that cannot start yet")
  record WaitingView(
      @Schema(description = "the grant's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID id,
      @Schema(
              description = "the random id by which events speak of the person",
              examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
          UUID clientRef,
      @Schema(description = "ATVK code", examples = "0460200") String municipality,
      @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001")
          String projectNumber,
      @Schema(description = "code", examples = "GROUP_HOME") String serviceType,
      @Schema(description = "for what", examples = "BUILDING") WaitReason waitsFor,
      @Schema(description = "since when", examples = "2019-06-15") LocalDate since,
      @Schema(description = "granted from which day on", examples = "2019-07-01") LocalDate from) {

    static WaitingView of(GrantView grant) {
      return new WaitingView(
          grant.id,
          grant.participation.clientRef(),
          grant.participation.municipality(),
          grant.participation.projectNumber(),
          grant.terms.serviceType(),
          grant.terms.declared().waitsFor(),
          grant.terms.declared().waitsSince(),
          grant.terms.from());
    }
  }
}
