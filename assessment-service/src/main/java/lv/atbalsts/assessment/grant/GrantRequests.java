package lv.atbalsts.assessment.grant;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.atbalsts.assessment.classifier.Annulment;
import lv.atbalsts.assessment.classifier.Known;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the steps of a granted service ask for. */
interface GrantRequests {

  /** The day on which a service started. */
  @Schema(description = "the day on which a service started")
  record StartService(
      @NotNull @Schema(description = "not in the future", examples = "2019-07-01")
          LocalDate startedOn) {}

  /** The day on which a service ended. */
  @Schema(description = "the day on which a service ended")
  record EndService(
      @NotNull @Schema(description = "not in the future", examples = "2019-07-01")
          LocalDate endedOn) {}

  /** The municipality withdraws its decision. */
  @Schema(description = "the municipality withdraws its decision")
  record RevokeGrant(
      @NotNull
          @Schema(
              description = "the first day on which it is not granted, not in the future",
              examples = "2020-03-01")
          LocalDate revokedOn,
      @NotNull
          @Known("grant-revocation-reasons")
          @Schema(
              description =
                  "DECISION_ANNULLED, NO_LONGER_ELIGIBLE or DECLINED; GET /classifiers/grant-revocation-reasons lists them",
              examples = "DECISION_ANNULLED")
          String reason) {}

  /** What is right where an end or a withdrawal was entered wrong. */
  @Schema(description = "what is right where an end or a withdrawal was entered wrong")
  record CorrectGrant(
      @Schema(
              description =
                  "the last day on which the service was received, not in the future; left out where it goes on",
              examples = "2020-03-31")
          LocalDate endedOn,
      @NotNull
          @Known("annulment-reasons")
          @Schema(description = Annulment.REASONS, examples = "WRONG_DATE")
          String reason) {}
}
