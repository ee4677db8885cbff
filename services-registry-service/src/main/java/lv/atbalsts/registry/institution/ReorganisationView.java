package lv.atbalsts.registry.institution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan by which an institution or one of its branches is reorganised. */
@Schema(description = "A reorganisation plan with its steps")
public record ReorganisationView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000010") UUID id,
    @Schema(description = "Institution", examples = "019a0000-0000-7000-8000-000000000004")
        UUID institutionId,
    @JsonUnwrapped ReorganisationTerms terms,
    long version)
    implements Versioned {}
