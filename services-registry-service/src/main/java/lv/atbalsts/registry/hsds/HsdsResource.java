package lv.atbalsts.registry.hsds;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsBase;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsOrganization;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsService;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsServiceAtLocation;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsTaxonomy;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsTaxonomyTerm;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register in the form of HSDS 3.1, for reading; without a token. */
@Path("/hsds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "HSDS", description = "The register in the form of Open Referral's HSDS 3.1")
class HsdsResource {

  private static final HsdsBase BASE =
      new HsdsBase("3.1", "https://docs.openreferral.org/", "/openapi");

  private final HsdsDesk desk;

  HsdsResource(HsdsDesk desk) {
    this.desk = desk;
  }

  @GET
  @PermitAll
  @Operation(operationId = "readHsds", summary = "Which specification is answered")
  public HsdsBase base() {
    return BASE;
  }

  @GET
  @Path("/services")
  @PermitAll
  @Operation(
      operationId = "listHsdsServices",
      summary = "Registrations that hold today as HSDS services")
  public HsdsPage<HsdsService> services(
      @BeanParam HsdsFilter wanted, @BeanParam HsdsPageRequest page) {
    return desk.services(wanted, page);
  }

  @GET
  @Path("/services/{id}")
  @PermitAll
  @Operation(
      operationId = "readHsdsService",
      summary = "A registration as an HSDS service, also one that has ended")
  public HsdsService service(@PathParam("id") UUID id) {
    return desk.service(id);
  }

  @GET
  @Path("/service_at_locations")
  @PermitAll
  @Operation(
      operationId = "listHsdsServiceAtLocations",
      summary = "Registrations that hold today and have an address, each at its location")
  public HsdsPage<HsdsServiceAtLocation> serviceAtLocations(
      @BeanParam HsdsFilter wanted, @BeanParam HsdsPageRequest page) {
    return desk.atLocations(wanted, page);
  }

  @GET
  @Path("/service_at_locations/{id}")
  @PermitAll
  @Operation(operationId = "readHsdsServiceAtLocation", summary = "A registration at its location")
  public HsdsServiceAtLocation serviceAtLocation(@PathParam("id") UUID id) {
    return desk.atLocation(id);
  }

  @GET
  @Path("/organizations")
  @PermitAll
  @Operation(operationId = "listHsdsOrganizations", summary = "Providers as HSDS organizations")
  public HsdsPage<HsdsOrganization> organizations(@BeanParam HsdsPageRequest page) {
    return desk.organizations(page);
  }

  @GET
  @Path("/organizations/{id}")
  @PermitAll
  @Operation(
      operationId = "readHsdsOrganization",
      summary = "A provider as an HSDS organization, with its services of today")
  public HsdsOrganization organization(@PathParam("id") UUID id) {
    return desk.organization(id);
  }

  @GET
  @Path("/taxonomies")
  @PermitAll
  @Operation(operationId = "listHsdsTaxonomies", summary = "The taxonomy: types of services")
  public HsdsPage<HsdsTaxonomy> taxonomies(@BeanParam HsdsPageRequest page) {
    return desk.taxonomies(page);
  }

  @GET
  @Path("/taxonomies/{id}")
  @PermitAll
  @Operation(operationId = "readHsdsTaxonomy", summary = "A taxonomy")
  public HsdsTaxonomy taxonomy(@PathParam("id") UUID id) {
    return desk.taxonomy(id);
  }

  @GET
  @Path("/taxonomy_terms")
  @PermitAll
  @Operation(operationId = "listHsdsTaxonomyTerms", summary = "Types of services as terms")
  public HsdsPage<HsdsTaxonomyTerm> terms(@BeanParam HsdsPageRequest page) {
    return desk.terms(page);
  }

  @GET
  @Path("/taxonomy_terms/{id}")
  @PermitAll
  @Operation(operationId = "readHsdsTaxonomyTerm", summary = "A type of services as a term")
  public HsdsTaxonomyTerm term(@PathParam("id") UUID id) {
    return desk.term(id);
  }
}
