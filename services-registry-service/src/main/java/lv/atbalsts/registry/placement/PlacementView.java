package lv.atbalsts.registry.placement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place reserved or taken, as its municipality and its provider read it. */
@Schema(description = "A place reserved or taken")
public record PlacementView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-00000000000a") UUID id,
    @JsonUnwrapped PlacementTerms terms,
    @Schema(description = "Registration", examples = "019a0000-0000-7000-8000-000000000003")
        UUID registrationId,
    @Schema(description = "The provider's registration number", examples = "90000054572")
        String provider,
    @Schema(description = "ATVK code of the municipality that places", examples = "0038000")
        String municipality,
    @Schema(description = "Status by today's date", examples = "PLACED") PlacementStatus status,
    @Schema(
            description = "Why it was ended, corrected or annulled last",
            examples = "Persona sāk patstāvīgu dzīvi")
        String reason,
    long version)
    implements Versioned {}
