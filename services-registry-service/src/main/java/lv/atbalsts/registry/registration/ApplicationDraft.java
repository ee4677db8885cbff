package lv.atbalsts.registry.registration;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.registry.registration.ApplicationRequests.SubmitApplication;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application as far as it is written: anything may be missing, and the check says what is. */
@Schema(description = "An application as far as it is written; anything may be missing")
record ApplicationDraft(
    @Schema(description = "The provider's registration number", examples = "90000054572")
        String provider,
    @Schema(description = "Day of submission, today if absent", examples = "2021-08-02")
        LocalDate submittedOn,
    DraftService service) {

  private static final DraftService NOTHING =
      new DraftService(null, null, null, null, null, null, null, null, null);

  /** The same as an application that would be submitted. */
  SubmitApplication application(LocalDate today) {
    return new SubmitApplication(
        provider,
        submittedOn == null ? today : submittedOn,
        (service == null ? NOTHING : service).offered());
  }

  /** The fields of OfferedService, none of them required. */
  @Schema(description = "A service as far as it is written")
  record DraftService(
      @Schema(description = "Service type code", examples = "GROUP_HOME") String serviceType,
      DraftAddress address,
      @Schema(description = "Municipalities (ATVK codes) of a service without a place of its own")
          List<String> serviceArea,
      @Schema(description = "Municipality (ATVK code)", examples = "0038000") String municipality,
      @Schema(description = "Form", examples = "ar izmitināšanu") String form,
      @Schema(description = "Planned clients: places", examples = "16") Integer plannedClients,
      @Schema(description = "Clients by age and sex", examples = "visu vecumu un dzimumu personas")
          String clientAgeSex,
      @Schema(description = "Client groups", examples = "[\"citi\"]") List<String> clientGroups,
      DraftContacts contacts) {

    OfferedService offered() {
      return new OfferedService(
          serviceType,
          address == null
              ? null
              : new OfferedService.Address(address.code(), address.text(), address.coordinate()),
          serviceArea,
          municipality,
          form,
          plannedClients,
          clientAgeSex,
          clientGroups,
          contacts == null
              ? null
              : new OfferedService.Contacts(
                  contacts.webPages(), contacts.phones(), contacts.emails()));
    }
  }

  @Schema(description = "An address as far as it is written")
  record DraftAddress(
      @Schema(
              description = "Address code of the State Land Service (VZD kods)",
              examples = "104071346")
          String code,
      @Schema(description = "Address as text", examples = "Saieta laukums 1, Madona, LV-4801")
          String text,
      @Valid OfferedService.Coordinate coordinate) {}

  @Schema(description = "Contacts as far as they are written")
  record DraftContacts(
      @Schema(description = "Web pages", examples = "[\"https://www.madona.lv\"]")
          List<String> webPages,
      @Schema(description = "Telephone numbers", examples = "[\"+371 64860090\"]")
          List<String> phones,
      @Schema(description = "E-mail addresses", examples = "[\"pasts@example.lv\"]")
          List<String> emails) {}
}
