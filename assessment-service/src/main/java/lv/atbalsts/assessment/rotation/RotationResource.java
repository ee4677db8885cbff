package lv.atbalsts.assessment.rotation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rotations of the keys that personal data is sealed and found with. */
@Path("/key-rotations")
@RolesAllowed("AUDITOR")
@Tag(name = "Key rotations", description = "New keys for personal data, while the service serves")
class RotationResource {

  private final RotationDesk desk;

  RotationResource(RotationDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "startKeyRotation",
      summary = "Bring everything under the present keys of the key set",
      description = "AUDITOR. It is worked in the background, in small steps.")
  public RestResponse<RotationView> start() {
    RotationView rotation = desk.start();
    return Answers.made("/key-rotations/" + rotation.id(), rotation);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "readKeyRotation",
      summary = "Ask how far a rotation is",
      description = "AUDITOR.")
  public RotationView read(@PathParam("id") UUID id) {
    return desk.read(id);
  }

  @POST
  @Path("/{id}/stop")
  @Idempotent
  @Operation(
      operationId = "stopKeyRotation",
      summary = "Stop a rotation after the rows in hand",
      description = "AUDITOR. Both keys serve meanwhile.")
  public RotationView stop(@PathParam("id") UUID id) {
    return desk.stop(id);
  }

  @POST
  @Path("/{id}/resumption")
  @Idempotent
  @Operation(
      operationId = "resumeKeyRotation",
      summary = "Go on with a rotation where it stopped",
      description = "AUDITOR.")
  public RotationView resume(@PathParam("id") UUID id) {
    return desk.resume(id);
  }
}
