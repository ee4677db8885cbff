package lv.atbalsts.funding.project;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as its callers read it. */
public record ProjectView(
    @Schema(description = "The project's id.") UUID id,
    @JsonUnwrapped ProjectTerms terms,
    @Schema(description = "Where it is on its way.", examples = "SUBMITTED") ProjectStatus status,
    @Schema(description = "The day it was rejected or withdrawn.") LocalDate endedOn,
    @Schema(description = "Why it was rejected or withdrawn.") String endReason,
    @Schema(description = "Whom to reach about what, by office and without a person's name.")
        List<ProjectContact> contacts,
    long version)
    implements Versioned {}
