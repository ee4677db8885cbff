package lv.atbalsts.funding.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project is not chosen. */
public record RejectProject(
    @NotNull @Schema(description = "The day it was rejected.", examples = "2020-05-04")
        LocalDate rejectedOn,
    @NotBlank
        @Schema(
            description = "Why.",
            examples = "The round's money went to projects ranked higher.")
        String reason) {}
