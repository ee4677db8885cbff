package lv.atbalsts.assessment.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.plan.AgreePlan;
import lv.atbalsts.assessment.plan.LineForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan that is agreed already. */
@Schema(description = "a plan that is agreed already")
record PlanRow(
    @NotBlank
        @Size(max = 12)
        @Schema(description = "personas kods in either form", examples = "320001-00010")
        String personalCode,
    @NotNull @Schema(description = "enrolled as what", examples = "ADULT_GRT")
        TargetGroup targetGroup,
    @NotEmpty @Size(max = 50) @Schema(description = "the services, in order")
        List<@NotNull @Valid LineForm> lines,
    @NotNull @Valid @Schema(description = "who agreed, and when") AgreePlan agreement) {

  @Override
  public String toString() {
    return "PlanRow";
  }
}
