package lv.atbalsts.registry.registration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of registrations; the next one is in the Link header. */
@Schema(description = "A page of registrations; the next one is in the Link header")
public record RegistrationList(
    @Schema(description = "Registrations") List<RegistrationView> items) {}
