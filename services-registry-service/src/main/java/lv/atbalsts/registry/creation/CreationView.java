package lv.atbalsts.registry.creation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Places on their way to be registered")
public record CreationView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000008") UUID id,
    @JsonUnwrapped CreationLine line,
    @Schema(description = "Status", examples = "FINISHED") CreationStatus status,
    @JsonUnwrapped CreationTerms terms,
    long version)
    implements Versioned {}
