package lv.atbalsts.registry.provider;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider as anyone may read it. */
@Schema(description = "A provider as anyone may read it")
public record ProviderView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Enterprise registration number", examples = "90000054572")
        String registrationNumber,
    @Schema(description = "Name", examples = "Madonas novada pašvaldība") String name,
    @Schema(description = "Legal status", examples = "Pašvaldības iestāde") String legalStatus,
    @Schema(description = "Municipality of its seat (ATVK code)", examples = "0038000")
        String municipality,
    @Schema(description = "Day it is recorded as of", examples = "2021-08-02") LocalDate recordedOn,
    @Schema(description = "Version", examples = "0") int version) {

  static ProviderView of(Provider provider) {
    return new ProviderView(
        provider.id(),
        provider.registrationNumber(),
        provider.name(),
        provider.legalStatus(),
        provider.municipality(),
        provider.recordedOn(),
        provider.version());
  }
}
