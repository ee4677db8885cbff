package lv.atbalsts.registry.provider;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A provider as anyone may read it")
public record ProviderView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000001") UUID id,
    @JsonUnwrapped ProviderTerms terms,
    long version)
    implements Versioned {}
