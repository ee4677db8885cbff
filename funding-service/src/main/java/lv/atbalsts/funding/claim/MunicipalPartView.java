package lv.atbalsts.funding.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.Territories;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** One municipality's part of a claim as its callers read it. */
@Schema(description = "What of a claim is for one municipality's services.")
public record MunicipalPartView(
    @Schema(description = "The part's id.") UUID id,
    @Schema(description = "The claim's id.") UUID claimId,
    @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @Schema(description = "Territory code (ATVK).", examples = "0320200") String municipality,
    @Schema(description = "Who claims of whom.", examples = "REGION") ClaimLevel level,
    @JsonUnwrapped ClaimTerms terms,
    @Schema(description = "Where the claim is on its way.", examples = "SUBMITTED")
        ClaimStatus status,
    @JsonUnwrapped PartSums sums,
    @Schema(description = "Its lines; only where one claim is asked for.") List<ClaimLine> lines) {

  static MunicipalPartView of(MunicipalPart part, Claim claim, List<ClaimLine> lines) {
    return new MunicipalPartView(
        part.id(),
        part.claimId(),
        claim.ref().projectNumber(),
        part.municipality(),
        claim.ref().level(),
        claim.terms(),
        claim.status(),
        part.sums(),
        lines);
  }

  /** Which parts a list shows; all conditions hold. */
  record PartSearch(
      @QueryParam("claimId") @Parameter(description = "Only of this claim, with the lines.")
          UUID claimId,
      @QueryParam("projectNumber")
          @Parameter(description = "Only of this project.", example = "9.2.2.1./15/I/001")
          String projectNumber,
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(description = "Only of this municipality (ATVK).", example = "0320200")
          String municipality) {

    Where where() {
      return Where.all().equal("claimId", claimId).equal("municipality", municipality);
    }
  }
}
