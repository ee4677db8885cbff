package lv.atbalsts.registry.hsds;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The specification's records, as far as the register knows them. */
interface HsdsRecords {

  /** What the API is. */
  @Schema(description = "Which specification is answered")
  record HsdsBase(
      @Schema(description = "HSDS version", examples = "3.1") String version,
      @Schema(description = "where the profile is described") String profile,
      @JsonProperty("openapi_url") @Schema(description = "this API's document, at the gateway")
          String openapiUrl) {}

  @Schema(description = "A provider as an HSDS organization")
  record HsdsOrganization(
      @Schema(description = "id, that of the provider") UUID id,
      @Schema(description = "name", examples = "Madonas novada pašvaldība") String name,
      @Schema(description = "legal status and registration number") String description,
      @JsonProperty("legal_status") @Schema(description = "legal status") String legalStatus,
      @JsonProperty("organization_identifiers")
          @Schema(description = "its registration number; of one organization only")
          List<HsdsIdentifier> identifiers,
      @Schema(description = "its services that are given today; of one organization only")
          List<HsdsService> services) {}

  @Schema(description = "A registration number")
  record HsdsIdentifier(
      UUID id,
      @JsonProperty("organization_id") UUID organizationId,
      @JsonProperty("identifier_type") String identifierType,
      String identifier) {}

  @Schema(description = "A registration as an HSDS service")
  record HsdsService(
      @Schema(description = "id, that of the registration") UUID id,
      @JsonProperty("organization_id") UUID organizationId,
      @Schema(description = "name", examples = "grupu māja (dzīvoklis)") String name,
      @Schema(description = "form and places") String description,
      @Schema(description = "first web page") String url,
      @JsonProperty("additional_urls") List<HsdsUrl> additionalUrls,
      @Schema(description = "first e-mail address") String email,
      @Schema(description = "active or inactive", examples = "active") String status,
      @JsonProperty("eligibility_description") @Schema(description = "clients by age, sex, group")
          String eligibility,
      @Schema(description = "register number and last day") String licenses,
      List<HsdsPhone> phones,
      @JsonProperty("service_areas") List<HsdsServiceArea> serviceAreas,
      @JsonProperty("service_at_locations") List<HsdsServiceAtLocation> serviceAtLocations,
      HsdsOrganization organization,
      List<HsdsAttribute> attributes) {}

  @Schema(description = "A web page")
  record HsdsUrl(UUID id, String url, @JsonProperty("service_id") UUID serviceId) {}

  @Schema(description = "A telephone")
  record HsdsPhone(UUID id, @JsonProperty("service_id") UUID serviceId, String number) {}

  @Schema(description = "A municipality where a service without a place of its own is given")
  record HsdsServiceArea(
      UUID id,
      @JsonProperty("service_id") UUID serviceId,
      @Schema(description = "the municipality", examples = "Madonas novads") String name,
      @Schema(description = "its ATVK code", examples = "ATVK 0038000") String description) {}

  @Schema(description = "A service at a location; each registration has one")
  record HsdsServiceAtLocation(
      @Schema(description = "id, that of the registration") UUID id,
      @JsonProperty("service_id") UUID serviceId,
      @JsonProperty("location_id") UUID locationId,
      HsdsLocation location,
      HsdsService service) {}

  /** An address on the map. */
  @Schema(description = "A location, the same for all services at one address")
  record HsdsLocation(
      UUID id,
      @JsonProperty("location_type") String locationType,
      String name,
      @Schema(description = "how exactly its coordinate is known") String description,
      BigDecimal latitude,
      BigDecimal longitude,
      @JsonProperty("external_identifier") @Schema(description = "address code (VZD kods)")
          String externalIdentifier,
      @JsonProperty("external_identifier_type") String externalIdentifierType,
      List<HsdsAddress> addresses) {}

  @Schema(description = "An address; the register has it as one text, which is address_1")
  record HsdsAddress(
      UUID id,
      @JsonProperty("location_id") UUID locationId,
      @JsonProperty("address_1") String address1,
      @Schema(description = "the town or village, else the municipality") String city,
      @Schema(description = "the planning region") String region,
      @JsonProperty("state_province") @Schema(description = "the municipality")
          String stateProvince,
      @JsonProperty("postal_code") @Schema(description = "as the text has it; else empty")
          String postalCode,
      String country,
      @JsonProperty("address_type") String addressType) {}

  @Schema(description = "What a service is by the taxonomy")
  record HsdsAttribute(
      UUID id,
      @JsonProperty("link_id") UUID linkId,
      @JsonProperty("link_entity") String linkEntity,
      @JsonProperty("taxonomy_term_id") UUID taxonomyTermId,
      @JsonProperty("taxonomy_term") HsdsTaxonomyTerm taxonomyTerm) {}

  /** The types of services. */
  @Schema(description = "A taxonomy")
  record HsdsTaxonomy(UUID id, String name, String description) {}

  @Schema(description = "A type of services as a term")
  record HsdsTaxonomyTerm(
      UUID id,
      @Schema(description = "this system's code", examples = "GROUP_HOME") String code,
      @Schema(description = "Latvian name") String name,
      @Schema(description = "English name") String description,
      String taxonomy,
      String language,
      @JsonProperty("taxonomy_id") UUID taxonomyId) {}
}
