package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A ground on which the registrar may decide. The law in force was not found to list them, so they
 * are configuration, and each says where it is from.
 */
@Schema(description = "A ground on which the registrar may decide")
public record DecisionGround(
    @Schema(description = "Code", examples = "DOCUMENTS_MISSING") String code,
    @Schema(
            description = "The decisions that it may be given for",
            examples = "[\"POSTPONE\",\"REFUSE\"]")
        List<String> decisions,
    @Schema(description = "Latvian name", examples = "Nav iesniegti visi dokumenti") String nameLv,
    @Schema(description = "English name", examples = "Documents are missing") String nameEn,
    @Schema(description = "Legal source, or where it was read", examples = "MK 78/2005 p.4")
        String legalSource,
    @Schema(
            description = "SEEN in the source, INFERRED from it, or ASSUMED by this system",
            examples = "ASSUMED")
        String sourceStatus,
    @Schema(description = "First day on which it may be given", examples = "2017-07-01")
        LocalDate validFrom,
    @Schema(description = "Last day on which it may be given", examples = "2022-12-31")
        LocalDate validTo) {

  boolean isFor(String decision, LocalDate day) {
    return decisions.contains(decision)
        && (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }
}
