package lv.atbalsts.registry.territory;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.reference.ServiceType;
import lv.atbalsts.kit.reference.ServiceTypes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The service types of the register and the programme. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/service-types")
@Tag(name = "Classifiers")
class ServiceTypeResource {

  private final ServiceTypes serviceTypes;

  ServiceTypeResource(ServiceTypes serviceTypes) {
    this.serviceTypes = serviceTypes;
  }

  @GET
  @PermitAll
  @Operation(summary = "Service types", description = "The list stays open for new codes.")
  public Page<ServiceType> listServiceTypes() {
    return Page.whole(serviceTypes.all());
  }
}
