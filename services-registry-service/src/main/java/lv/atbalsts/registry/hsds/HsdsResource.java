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
  @Operation(summary = "Which specification is answered")
  public HsdsBase readHsds() {
    return BASE;
  }

  @GET
  @Path("/services")
  @PermitAll
  @Operation(summary = "Registrations that hold today as HSDS services")
  public HsdsPage<HsdsService> listHsdsServices(
      @BeanParam HsdsFilter wanted, @BeanParam HsdsPageRequest page) {
    return desk.services(wanted, page);
  }

  @GET
  @Path("/services/{id}")
  @PermitAll
  @Operation(summary = "A registration as an HSDS service, also one that has ended")
  public HsdsService readHsdsService(@PathParam("id") UUID id) {
    return desk.service(id);
  }

  @GET
  @Path("/service_at_locations")
  @PermitAll
  @Operation(summary = "Registrations that hold today and have an address, each at its location")
  public HsdsPage<HsdsServiceAtLocation> listHsdsServiceAtLocations(
      @BeanParam HsdsFilter wanted, @BeanParam HsdsPageRequest page) {
    return desk.atLocations(wanted, page);
  }

  @GET
  @Path("/service_at_locations/{id}")
  @PermitAll
  @Operation(summary = "A registration at its location")
  public HsdsServiceAtLocation readHsdsServiceAtLocation(@PathParam("id") UUID id) {
    return desk.atLocation(id);
  }

  @GET
  @Path("/organizations")
  @PermitAll
  @Operation(summary = "Providers as HSDS organizations")
  public HsdsPage<HsdsOrganization> listHsdsOrganizations(@BeanParam HsdsPageRequest page) {
    return desk.organizations(page);
  }

  @GET
  @Path("/organizations/{id}")
  @PermitAll
  @Operation(summary = "A provider as an HSDS organization, with its services of today")
  public HsdsOrganization readHsdsOrganization(@PathParam("id") UUID id) {
    return desk.organization(id);
  }

  @GET
  @Path("/taxonomies")
  @PermitAll
  @Operation(summary = "The taxonomy: types of services")
  public HsdsPage<HsdsTaxonomy> listHsdsTaxonomies(@BeanParam HsdsPageRequest page) {
    return desk.taxonomies(page);
  }

  @GET
  @Path("/taxonomies/{id}")
  @PermitAll
  @Operation(summary = "A taxonomy")
  public HsdsTaxonomy readHsdsTaxonomy(@PathParam("id") UUID id) {
    return desk.taxonomy(id);
  }

  @GET
  @Path("/taxonomy_terms")
  @PermitAll
  @Operation(summary = "Types of services as terms")
  public HsdsPage<HsdsTaxonomyTerm> listHsdsTaxonomyTerms(@BeanParam HsdsPageRequest page) {
    return desk.terms(page);
  }

  @GET
  @Path("/taxonomy_terms/{id}")
  @PermitAll
  @Operation(summary = "A type of services as a term")
  public HsdsTaxonomyTerm readHsdsTaxonomyTerm(@PathParam("id") UUID id) {
    return desk.term(id);
  }
}
