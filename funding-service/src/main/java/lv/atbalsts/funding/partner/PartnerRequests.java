package lv.atbalsts.funding.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the steps of a partnership ask for. */
interface PartnerRequests {

  /** A municipality joins a project. */
  record JoinPartner(
      @NotNull
          @Pattern(regexp = "[0-9]{7}")
          @Schema(description = "Territory code (ATVK).", examples = "0320200")
          String municipality,
      @NotNull @Schema(description = "The day it joined.", examples = "2015-09-01")
          LocalDate joinedOn) {}

  /** One partner, or many as items. */
  @Schema(description = "One partner (municipality and joinedOn), or up to 200 as items; not both.")
  record JoinPartners(
      @Pattern(regexp = "[0-9]{7}")
          @Schema(description = "Territory code (ATVK).", examples = "0320200")
          String municipality,
      @Schema(description = "The day it joined.", examples = "2015-09-01") LocalDate joinedOn,
      @Size(min = 1, max = 200) @Schema(description = "Many partners at once, all or none.")
          List<@Valid JoinPartner> items) {

    /** The partners to join, or an empty list where the request names none or both ways. */
    List<JoinPartner> all() {
      boolean one = municipality != null && joinedOn != null;
      if (items != null) {
        return municipality == null && joinedOn == null ? items : List.of();
      }
      return one ? List.of(new JoinPartner(municipality, joinedOn)) : List.of();
    }

    /** The JSON pointer of a field of one of the partners. */
    String pointer(int index, String field) {
      return items == null ? "/" + field : "/items/" + index + "/" + field;
    }
  }

  /** A municipality does not agree to a partnership. */
  record DeclinePartner(
      @NotNull @Schema(description = "The day of the decision.", examples = "2015-10-02")
          LocalDate declinedOn,
      @NotBlank @Schema(description = "Why.", examples = "Council decision no. 14.")
          String reason) {}

  /** A partnership ends. */
  record WithdrawPartner(
      @NotNull @Schema(description = "From this day it is no partner.", examples = "2019-03-12")
          LocalDate withdrewOn,
      @Schema(
              description =
                  "Last day on which the region still sees deliveries and claims of the time before;"
                      + " without it as long as is configured, never longer.",
              examples = "2019-05-31")
          LocalDate accountingUntil,
      @NotBlank @Schema(description = "Why.", examples = "Council decision no. 14.")
          String reason) {}
}
