package lv.atbalsts.registry.registration;

import jakarta.persistence.Embeddable;
import lv.atbalsts.registry.provider.ProviderTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose a registration is, as the register shows it: a row holds it, a view shows it. */
@Embeddable
@Schema(description = "Whose a registration is")
public record RegistrationHolder(
    @Schema(description = "The provider's registration number", examples = "90000054572")
        String provider,
    @Schema(description = "The provider's name", examples = "Madonas novada pašvaldība")
        String providerName,
    @Schema(description = "Legal status", examples = "Pašvaldības iestāde") String legalStatus) {

  static RegistrationHolder of(ProviderTerms provider) {
    return new RegistrationHolder(
        provider.registrationNumber(), provider.name(), provider.legalStatus());
  }
}
