package lv.atbalsts.assessment.grant;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
    @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001") String project,
    @Schema(description = "first day", examples = "2019-07-01") LocalDate from,
    @Schema(description = "last day; missing while open", examples = "2020-06-30") LocalDate to,
    @Schema(description = "how far it is", examples = "STARTED") GrantStatus status,
    @Schema(description = "since when the person receives it", examples = "2019-07-01")
        LocalDate startedOn,
    @Schema(description = "the last day received", examples = "2020-06-30") LocalDate endedOn) {

  static GrantSummary of(GrantView grant) {
    return new GrantSummary(
        grant.id(),
        grant.enrolmentId(),
        grant.clientRef(),
        grant.municipality(),
        grant.project(),
        grant.from(),
        grant.to(),
        grant.status(),
        grant.startedOn(),
        grant.endedOn());
  }
}
