package lv.atbalsts.assessment.access;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One opening of a person's record. */
@Schema(description = "one opening of a person's record")
public record AccessView(
    @Schema(description = "the entry's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(description = "when", examples = "2021-06-30T12:00:00Z") OffsetDateTime at,
    @Schema(description = "who, as the token names them", examples = "municipality-0460200")
        String actor,
    @Schema(
            description =
                "in whose name: a territory code, a project's or a registration number; missing where the role has none",
            examples = "0460200")
        String organisation,
    @Schema(description = "in which role", examples = "MUNICIPALITY") String role,
    @Schema(
            description = "why; NONE where none was named, UNKNOWN where it is not in the list",
            examples = "CASE_WORK")
        String purpose,
    @Schema(
            description =
                "READ, READ_ASSESSMENT, WRITE_ASSESSMENT, EXPORT, SEARCH_HIT, IMPORT_MATCH; of a refused change its name, such as REVOKE_GRANT; the list is open",
            examples = "READ")
        String operation,
    @Schema(
            description = "the HTTP status it was refused with; missing where it was served",
            examples = "404")
        Integer refused,
    @Schema(description = "in whose chain the entry stands: ATVK code", examples = "0460200")
        String municipality,
    @Schema(description = "its place in the chain, from 1", examples = "127") long position) {

  /** Somebody who opened a person's record, or tried to. */
  @Schema(description = "somebody who opened a person's record, or tried to")
  public record AccessorView(
      @Schema(description = "who, as the token names them", examples = "municipality-0460200")
          String actor,
      @Schema(
              description =
                  "in whose name: a territory code, a project's or a registration number; missing where the role has none",
              examples = "0460200")
          String organisation,
      @Schema(description = "in which role", examples = "MUNICIPALITY") String role,
      @Schema(description = "why, each purpose once", examples = "[\"CASE_WORK\"]")
          List<String> purposes,
      @Schema(description = "the first time", examples = "2021-06-30T12:00:00Z")
          OffsetDateTime first,
      @Schema(description = "the last time", examples = "2021-07-02T09:30:00Z") OffsetDateTime last,
      @Schema(description = "how often it was served", examples = "4") long count,
      @Schema(description = "how often it was refused", examples = "1") long refused) {}
}
