package lv.atbalsts.registry.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What callers send about a proposal; a proposal itself is the correction that it proposes. */
interface ProposalRequests {

  @Schema(description = "The registrar accepts a change")
  record AcceptChange(
      @NotNull @Schema(description = "Day of the decision", examples = "2022-03-04")
          LocalDate decidedOn) {}

  @Schema(description = "The registrar refuses a change")
  record RefuseChange(
      @NotNull @Schema(description = "Day of the decision", examples = "2022-03-04")
          LocalDate decidedOn,
      @NotBlank @Size(max = 2000) @Schema(description = "Why", examples = "Adresei nav VZD koda")
          String reason) {}

  /** What proposals may be searched by; all conditions hold. */
  record ProposalSearch(
      @QueryParam("status") @Parameter(description = "Only of this status", example = "PROPOSED")
          ProposalStatus status,
      @QueryParam("kind") @Parameter(description = "Only of this kind", example = "REGISTRATION")
          ProposalKind kind,
      @QueryParam("provider")
          @Parameter(description = "The provider's registration number", example = "90000054572")
          String provider) {}
}
