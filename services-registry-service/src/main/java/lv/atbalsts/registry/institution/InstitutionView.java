package lv.atbalsts.registry.institution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An institution")
public record InstitutionView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000004") UUID id,
    @JsonUnwrapped InstitutionTerms terms,
    long version)
    implements Versioned {}
