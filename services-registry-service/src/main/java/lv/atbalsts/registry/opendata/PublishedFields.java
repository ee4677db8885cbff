package lv.atbalsts.registry.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import lv.atbalsts.registry.registration.PublishedEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A registration under the published field names (data.gov.lv, data set
 * 64882fbe-7ce3-4c93-bda6-de9bf57fb03c). The names within KontaktInformacija are seen of web pages
 * only; those of telephones and e-mails are assumed. The head's name is left out: no personal data
 * is kept here.
 */
@Schema(description = "A registration under the published field names")
record PublishedFields(
    @JsonProperty("PakalpojumaSniedzejaRegistracijasNumurs")
        @Schema(description = "register number: a running integer as text", examples = "1331")
        String registerNumber,
    @JsonProperty("RegistracijasNumurs")
        @Schema(description = "the provider's registration number", examples = "90000054572")
        String provider,
    @JsonProperty("PakalpojumaSniedzejaNosaukums")
        @Schema(description = "the provider's name", examples = "Madonas novada pašvaldība")
        String providerName,
    @JsonProperty("SniedzamaPakalpojumaNosaukums")
        @Schema(description = "service name", examples = "grupu māja (dzīvoklis)")
        String serviceName,
    @JsonProperty("PakalpojumaSniegsanasForma")
        @Schema(description = "form", examples = "ar izmitināšanu")
        String form,
    @JsonProperty("Statuss") @Schema(description = "it is given", examples = "Sniedz")
        String status,
    @JsonProperty("JuridiskaisStatuss")
        @Schema(description = "legal status", examples = "Pašvaldības iestāde")
        String legalStatus,
    @JsonProperty("PlanotaisKlientuSkaits")
        @Schema(description = "planned clients: places", examples = "16")
        int plannedClients,
    @JsonProperty("KlientiPecVecumaUnDzimuma")
        @Schema(
            description = "clients by age and sex",
            examples = "pilngadīgas personas (abu dzimumu)")
        String clientAgeSex,
    @JsonProperty("KlientuGrupas") @Schema(description = "client groups")
        List<ClientGroup> clientGroups,
    @JsonProperty("FaktiskaAdrese")
        @Schema(description = "actual address; missing where the service has no place of its own")
        ActualAddress address,
    @JsonProperty("KontaktInformacija") @Schema(description = "how to reach it")
        ContactInformation contacts) {

  /** The only word seen in the published file. */
  private static final String GIVEN = "Sniedz";

  record ClientGroup(
      @JsonProperty("KlientuGrupasNosaukums")
          @Schema(description = "name", examples = "personas ar garīga rakstura traucējumiem")
          String name) {}

  record ActualAddress(
      @JsonProperty("VZDKods")
          @Schema(description = "address code of the State Land Service", examples = "104071346")
          String code,
      @JsonProperty("Adrese")
          @Schema(description = "as text", examples = "Saieta laukums 1, Madona, LV-4801")
          String text) {}

  record ContactInformation(
      @JsonProperty("MajasLapas") @Schema(description = "web pages") List<WebPage> webPages,
      @JsonProperty("Talruni") @Schema(description = "telephones") List<Telephone> phones,
      @JsonProperty("Epasti") @Schema(description = "e-mail addresses") List<Email> emails) {}

  record WebPage(
      @JsonProperty("MajasLapa") @Schema(description = "URL", examples = "https://www.madona.lv")
          String url) {}

  record Telephone(
      @JsonProperty("Talrunis") @Schema(description = "number", examples = "+371 64860090")
          String number) {}

  record Email(
      @JsonProperty("Epasts") @Schema(description = "address", examples = "pasts@example.lv")
          String address) {}

  static PublishedFields of(PublishedEntry entry, String serviceName) {
    return new PublishedFields(
        entry.registerNumber(),
        entry.provider(),
        entry.providerName(),
        serviceName,
        entry.form(),
        GIVEN,
        entry.legalStatus(),
        entry.plannedClients(),
        entry.clientAgeSex(),
        entry.clientGroups().stream().map(ClientGroup::new).toList(),
        entry.address() == null ? null : new ActualAddress(entry.addressCode(), entry.address()),
        new ContactInformation(
            entry.webPages().stream().map(WebPage::new).toList(),
            entry.phones().stream().map(Telephone::new).toList(),
            entry.emails().stream().map(Email::new).toList()));
  }

  /**
   * The whole document, as it is described; it is written registration by registration, never held.
   */
  @Schema(description = "The whole register on a day")
  record PublishedData(
      @Schema(description = "the registrations, by register number") List<PublishedFields> data) {}
}
