package lv.atbalsts.funding.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.funding.sample.SampleRequests.ReceiveDocuments;
import lv.atbalsts.funding.sample.SampleRequests.WithdrawSample;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/claims/{id}/samples")
@Tag(name = "CFLA")
class SampleResource {

  private final SampleDesk desk;

  SampleResource(SampleDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "drawSample",
      summary = "Ask for the documents of a sample of a claim's lines",
      description =
          "Of a region's claim that is handed in and not decided on. The highest amounts first, of"
              + " equal ones the lower id; the rest in the order of the SHA-256 of \"seed:lineId\""
              + " in hexadecimal: the same seed draws the same lines. There is one sample until it"
              + " is withdrawn.")
  public RestResponse<SampleView> draw(@RestPath UUID id, @NotNull @Valid SampleTerms request) {
    return Answers.made("/claims/" + id + "/samples", desk.draw(id, request));
  }

  @POST
  @Path("/{sampleId}/documents")
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "receiveSampleDocuments",
      summary = "All documents of a sample are in",
      description = "The whole term of the claim runs from that day (FUN-08).")
  public SampleView receive(
      @RestPath UUID id, @RestPath UUID sampleId, @NotNull @Valid ReceiveDocuments request) {
    return desk.receive(id, sampleId, request.receivedOn());
  }

  @POST
  @Path("/{sampleId}/withdrawal")
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "withdrawSample",
      summary = "Ask for a sample no longer",
      description =
          "Also of a claim that is decided or taken back since. Before a decision another may be"
              + " drawn; this one stays readable.")
  public SampleView withdraw(
      @RestPath UUID id, @RestPath UUID sampleId, @NotNull @Valid WithdrawSample request) {
    return desk.withdraw(id, sampleId, request.reason());
  }

  @GET
  @Transactional
  @RolesAllowed({"MUNICIPALITY", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listSamples",
      summary = "List the samples of a claim with their lines",
      description = "A MUNICIPALITY of a claim that it made, a REGION of its project's claims.")
  public Page<SampleView> list(@RestPath UUID id) {
    return desk.list(id);
  }
}
