package lv.atbalsts.assessment.grant;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A granted service that cannot start yet. */
@Schema(description = "a granted service that cannot start yet")
record WaitingView(
    @Schema(description = "the grant's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID grantId,
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(description = "ATVK code", examples = "0460200") String municipality,
    @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001") String project,
    @Schema(description = "code", examples = "GROUP_HOME") String serviceType,
    @Schema(description = "for what", examples = "BUILDING") Wait waitsFor,
    @Schema(description = "since when", examples = "2019-06-15") LocalDate since,
    @Schema(description = "granted from which day on", examples = "2019-07-01") LocalDate from) {}
