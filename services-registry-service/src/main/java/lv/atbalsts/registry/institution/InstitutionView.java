package lv.atbalsts.registry.institution;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An institution. */
@Schema(description = "An institution")
public record InstitutionView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000004") UUID id,
    @Schema(description = "Name", examples = "VSAC \"Zemgale\"") String name,
    @Schema(description = "Kind", examples = "VSAC") InstitutionKind kind,
    @Schema(description = "Municipality of its seat (ATVK code)", examples = "0110000")
        String municipality,
    @Schema(description = "Day it is recorded as of", examples = "2016-01-04") LocalDate recordedOn,
    @Schema(description = "Version", examples = "0") int version) {

  static InstitutionView of(Institution institution) {
    return new InstitutionView(
        institution.id(),
        institution.name(),
        institution.kind(),
        institution.municipality(),
        institution.recordedOn(),
        institution.version());
  }
}
