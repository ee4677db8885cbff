package lv.atbalsts.assessment.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.Refusals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The access log of a municipality as a whole. */
@Path("/access-log")
@Tag(name = "Access log", description = "Whether the log of who opened whose record is whole")
class VerificationResource {

  private final Verification verification;
  private final Territories territories;
  private final Callers callers;
  private final RowScope scope;

  VerificationResource(
      Verification verification, Territories territories, Callers callers, RowScope scope) {
    this.verification = verification;
    this.territories = territories;
    this.callers = callers;
    this.scope = scope;
  }

  @GET
  @Path("/verification")
  @Transactional
  @RolesAllowed({"AUDITOR", "MUNICIPALITY"})
  @Operation(
      operationId = "verifyAccessLog",
      summary = "Check whether a municipality's access log is whole, or where it is first wrong",
      description =
          "AUDITOR of any municipality; MUNICIPALITY its own. With entries and head, as an earlier answer or the event AccessLogSealed named them, it is also compared with what was seen then.")
  public VerificationView verify(
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(
              description = "ATVK code; left out: the caller's municipality",
              example = "0460200")
          String municipality,
      @QueryParam("entries")
          @Parameter(description = "how many entries a witness saw", example = "1200")
          Long entries,
      @QueryParam("head")
          @Parameter(
              description = "the hash of the last of them, 64 hexadecimal digits",
              example = "9f2b6c0e5d1a4873b0c6f1e2d3a495867788990011223344556677889900aabb")
          String head) {
    Optional<LogCheckpoint> witness =
        entries == null && head == null
            ? Optional.empty()
            : Optional.of(LogCheckpoint.witnessed(entries, head));
    return verification.of(visible(municipality), witness);
  }

  private String visible(String named) {
    String municipality = Optional.ofNullable(named).orElse(callers.current().owner());
    if (municipality == null) {
      throw AssessmentRefusal.MUNICIPALITY_IS_NOT_NAMED.with();
    }
    if (territories.find(municipality).isEmpty() || !scope.sees(municipality)) {
      throw Refusals.notFound("municipality");
    }
    return municipality;
  }
}
