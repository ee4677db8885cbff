package lv.atbalsts.registry.price;

import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A price as anyone may read it")
public record PriceView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-00000000000c") UUID id,
    @Schema(description = "Registration", examples = "019a0000-0000-7000-8000-000000000003")
        UUID registrationId,
    @Schema(description = "The provider's registration number", examples = "90000054572")
        String provider,
    PriceTerms terms,
    @Schema(description = "Whether it should not have been entered", examples = "false")
        boolean annulled,
    @Schema(
            description = "Why it was corrected, ended or annulled last",
            examples = "Kļūdaini ierakstīta cena")
        String reason,
    long version)
    implements Versioned {}
