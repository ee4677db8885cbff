package lv.atbalsts.assessment.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who may be recorded twice. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/clients/duplicates")
@Tag(name = "Duplicates", description = "Persons who may be recorded twice")
class DuplicateResource {

  private final DuplicateDesk desk;

  DuplicateResource(DuplicateDesk desk) {
    this.desk = desk;
  }

  @GET
  @Transactional
  @RolesAllowed({"MUNICIPALITY", "AUDITOR"})
  @Operation(
      operationId = "listDuplicates",
      summary = "List clients who may have other records, without names and codes",
      description =
          "MUNICIPALITY its own clients: of a record elsewhere it learns whose it is and why, not its id. AUDITOR: all. Each showing is logged.")
  public Page<DuplicateView> list(
      @HeaderParam("Access-Purpose")
          @Parameter(description = "why", required = true, example = "CASE_WORK")
          String purpose,
      @BeanParam PageRequest page) {
    List<DuplicateView> found = desk.page(purpose, page.after(), page.limit() + 1);
    return Page.of(found, page, DuplicateView::clientId);
  }
}
