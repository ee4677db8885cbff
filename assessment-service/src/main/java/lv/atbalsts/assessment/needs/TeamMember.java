package lv.atbalsts.assessment.needs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A specialist of the team: by profession and reference, never by name. */
@Schema(description = "a specialist of the team: by profession and reference, never by name")
public record TeamMember(
    @NotBlank
        @Pattern(regexp = "[A-Z_]{3,40}")
        @Schema(description = "as the methodology names it", examples = "SOCIAL_WORKER")
        String profession,
    @NotBlank
        @Pattern(regexp = "[A-Za-z0-9-]{1,40}")
        @Schema(description = "the region's own reference", examples = "SP-014")
        String specialistRef) {}
