package lv.atbalsts.funding.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One partner, or many as items. */
@Schema(description = "One partner (municipality and joinedOn), or up to 200 as items; not both.")
public record JoinPartners(
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
