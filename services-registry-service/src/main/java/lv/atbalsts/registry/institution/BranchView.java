package lv.atbalsts.registry.institution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import lv.atbalsts.registry.institution.InstitutionTerms.InstitutionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A branch of an institution")
public record BranchView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000005") UUID id,
    @Schema(description = "Its institution", examples = "019a0000-0000-7000-8000-000000000004")
        UUID institutionId,
    @Schema(description = "Kind of the institution", examples = "VSAC") InstitutionKind kind,
    @JsonUnwrapped BranchTerms terms,
    @Schema(description = "Status", examples = "CLOSING") BranchStatus status,
    @Schema(description = "Day it is to be closed", examples = "2023-12-31")
        LocalDate plannedClosureOn,
    @Schema(description = "Day it was closed", examples = "2021-12-31") LocalDate closedOn,
    long version)
    implements Versioned {}
