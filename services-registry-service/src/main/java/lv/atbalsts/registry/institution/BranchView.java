package lv.atbalsts.registry.institution;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A branch of an institution. */
@Schema(description = "A branch of an institution")
public record BranchView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000005") UUID id,
    @Schema(description = "Its institution", examples = "019a0000-0000-7000-8000-000000000004")
        UUID institutionId,
    @Schema(description = "Kind of the institution", examples = "VSAC") InstitutionKind kind,
    @Schema(description = "Name", examples = "Filiāle \"Ziedkalne\"") String name,
    @Schema(description = "Municipality it stands in (ATVK code)", examples = "0110000")
        String municipality,
    @Schema(description = "Day it is recorded as of", examples = "2016-01-04") LocalDate recordedOn,
    @Schema(description = "Whether the programme supports its closure", examples = "true")
        boolean supportedForClosure,
    @Schema(description = "Status", examples = "CLOSING") BranchStatus status,
    @Schema(description = "Day it is to be closed", examples = "2023-12-31")
        LocalDate plannedClosureOn,
    @Schema(description = "Day it was closed", examples = "2021-12-31") LocalDate closedOn,
    @Schema(description = "Version", examples = "1") int version) {

  static BranchView of(Branch branch) {
    return new BranchView(
        branch.id(),
        branch.institutionId(),
        branch.kind(),
        branch.name(),
        branch.municipality(),
        branch.recordedOn(),
        branch.supportedForClosure(),
        branch.status(),
        branch.plannedClosureOn(),
        branch.closedOn(),
        branch.version());
  }
}
