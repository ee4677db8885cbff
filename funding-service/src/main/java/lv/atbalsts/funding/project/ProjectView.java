package lv.atbalsts.funding.project;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as its callers read it. */
public record ProjectView(
    @Schema(description = "The project's id.") UUID projectId,
    @Schema(description = "Published number.", examples = "9.2.2.1./15/I/001") String number,
    @Schema(description = "The measure's code.", examples = "9.2.2.1") String measure,
    @Schema(description = "Selection round.", examples = "2") Integer round,
    @Schema(description = "Planning region.", examples = "Zemgale") String region,
    @Schema(description = "Name of the beneficiary.") String leadPartner,
    @Schema(description = "Territory code of the beneficiary.", examples = "0320200")
        String municipality,
    @Schema(description = "The day it was submitted.") LocalDate submittedOn,
    @Schema(description = "Where it is on its way.", examples = "SUBMITTED") ProjectStatus status,
    @Schema(description = "The day it was rejected or withdrawn.") LocalDate endedOn,
    @Schema(description = "Why it was rejected or withdrawn.") String endReason,
    @Schema(hidden = true) @com.fasterxml.jackson.annotation.JsonIgnore int version) {}
