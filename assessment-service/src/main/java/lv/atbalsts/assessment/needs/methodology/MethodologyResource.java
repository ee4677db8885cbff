package lv.atbalsts.assessment.needs.methodology;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import lv.atbalsts.assessment.fhir.Fhir;
import lv.atbalsts.assessment.needs.methodology.MethodologyRequests.DraftMethodology;
import lv.atbalsts.assessment.needs.methodology.MethodologyRequests.PublishMethodology;
import lv.atbalsts.assessment.needs.methodology.MethodologyView.MethodologyVersionView;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The methodologies by which needs are assessed: read by all, written by the ministry. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/methodologies")
@Tag(name = "Assessments", description = "What people need, by a dated methodology")
class MethodologyResource {

  private static final String VERSION = "/{code}/versions/{version}";
  private static final String CODE = "[A-Z][A-Z0-9_]{2,59}";

  private final MethodologyDesk desk;

  MethodologyResource(MethodologyDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listMethodologies",
      summary = "List the methodologies with their versions and dates",
      description = "Samples are marked so.")
  public Page<MethodologyView> list() {
    return Page.whole(desk.byCode().stream().map(Methodology::view).toList());
  }

  @GET
  @Path(VERSION)
  @Transactional
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "readMethodology",
      summary = "Read a version of a methodology with its whole text")
  public MethodologyVersionView read(
      @PathParam("code") String code, @PathParam("version") int version) {
    return answer(desk.find(new MethodologyVersion(code, version)));
  }

  @GET
  @Path(VERSION + "/questionnaire")
  @Transactional
  @Produces({Fhir.JSON, MediaType.APPLICATION_JSON})
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "exportQuestionnaire",
      summary = "Export a version as a FHIR R4 Questionnaire")
  public JsonNode questionnaire(@PathParam("code") String code, @PathParam("version") int version) {
    Methodology methodology = desk.find(new MethodologyVersion(code, version));
    return new Questionnaire(methodology.view(), methodology.content()).resource();
  }

  @PUT
  @Path(VERSION)
  @Transactional
  @RolesAllowed("MINISTRY")
  @Operation(
      operationId = "writeMethodology",
      summary = "Write the draft of a version, or write it anew",
      description =
          "The next version of the code is begun without If-Match; a draft that is there"
              + " is replaced with it. A published version does not change.")
  public MethodologyVersionView write(
      @PathParam("code")
          @Pattern(regexp = CODE)
          @Parameter(description = "the methodology", example = "SUPPORT_INTENSITY")
          String code,
      @PathParam("version")
          @Min(1)
          @Max(9999)
          @Parameter(description = "its version", example = "1")
          int version,
      @HeaderParam(HttpHeaders.IF_MATCH)
          @Parameter(description = "the draft's ETag; left out to begin one", example = "\"0\"")
          String ifMatch,
      @Valid @NotNull DraftMethodology draft) {
    return answer(desk.write(new MethodologyVersion(code, version), draft, ifMatch));
  }

  @POST
  @Path(VERSION + "/publication")
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      operationId = "publishMethodology",
      summary = "Put a version in force",
      description =
          "The group's earlier version ends on the day before; on every day a target"
              + " group has one.")
  public MethodologyView publish(
      @PathParam("code") String code,
      @PathParam("version") int version,
      @Valid @NotNull PublishMethodology publication) {
    MethodologyVersion id = new MethodologyVersion(code, version);
    return desk.publish(id, publication.validFrom(), publication.validTo()).view();
  }

  private static MethodologyVersionView answer(Methodology methodology) {
    return new MethodologyVersionView(
        methodology.view(), methodology.content(), methodology.rowVersion());
  }
}
