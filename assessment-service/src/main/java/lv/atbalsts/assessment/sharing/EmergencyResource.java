package lv.atbalsts.assessment.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.sharing.EmergencyAccessView.EmergencyAccessInFull;
import lv.atbalsts.assessment.sharing.EmergencyAccessView.EmergencyAttemptView;
import lv.atbalsts.assessment.sharing.EmergencyAccessView.EmergencyRecord;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Records opened without a consent, for a day at the most. */
@Path("/emergency-accesses")
@Tag(name = "Shares", description = "Records shown beyond the municipality, and in an emergency")
class EmergencyResource {

  private final EmergencyDesk desk;

  EmergencyResource(EmergencyDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "PROVIDER"})
  @Operation(
      operationId = "openEmergencyAccess",
      summary = "Open a record in an emergency, for 24 hours",
      description =
          "MUNICIPALITY that exists today, or PROVIDER with a valid registration; a few times a day. The"
              + " answer is the same whether the person is known or not; the record is read by"
              + " /emergency-accesses/{id}/record. The owner is told who opened it and why, and may"
              + " close it at any time; after that the owner alone lets the same caller open it again.")
  @ResponseStatus(201)
  public RestResponse<EmergencyAttemptView> open(@Valid @NotNull OpenEmergencyAccess form) {
    EmergencyAttemptView attempt = desk.open(form);
    return Answers.made("/emergency-accesses/" + attempt.id() + "/record", attempt);
  }

  @GET
  @Path("/{id}/record")
  @Transactional
  @PersonalData(value = "READ_EMERGENCY", opens = true, purpose = "EMERGENCY")
  @RolesAllowed({"MUNICIPALITY", "PROVIDER"})
  @Operation(
      operationId = "readRecordInEmergency",
      summary = "Read the record that was opened in an emergency",
      description =
          "MUNICIPALITY or PROVIDER that opened it, as long as it is open. The reading is in the owner's access log."
              + " 404 with ASM-0413 says that nobody has a record of the person.")
  public EmergencyRecord read(@PathParam("id") UUID id) {
    return desk.read(id);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @PersonalData(value = "READ_EMERGENCY_REASON", opens = true)
  @RolesAllowed({"MUNICIPALITY", "AUDITOR"})
  @Operation(
      operationId = "readEmergencyAccess",
      summary = "Read why a record was opened in an emergency",
      description = "MUNICIPALITY that owns the record; AUDITOR. The reading is logged.")
  public EmergencyAccessInFull inFull(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return desk.inFull(id);
  }

  @POST
  @Path("/{id}/end")
  @Idempotent
  @PersonalData("END_EMERGENCY")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "endEmergencyAccess",
      summary = "Close a record that was opened in an emergency",
      description = "MUNICIPALITY that owns the record.")
  public EmergencyAccessView end(@PathParam("id") UUID id) {
    return desk.end(id).view();
  }

  @POST
  @Path("/{id}/reopening")
  @Idempotent
  @PersonalData("ALLOW_EMERGENCY_ANEW")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "allowEmergencyAccessAnew",
      summary = "Let whoever opened a record open it again, after its owner closed it",
      description = "MUNICIPALITY that owns the record.")
  public EmergencyAccessView allowAnew(@PathParam("id") UUID id) {
    return desk.allowAnew(id).view();
  }
}
