package lv.atbalsts.registry.opendata;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A file of the register as it was on a day")
record OpenDataFile(
    @Schema(
            description = "name, by which it is downloaded",
            examples = "pakalpojumusniedzejudati_20220615.json")
        String name,
    @Schema(description = "the day of which it tells", examples = "2022-06-15") LocalDate day,
    @Schema(description = "format", examples = "JSON") OpenDataFormat format,
    @Schema(description = "registrations in it", examples = "2098") int registrations,
    @Schema(description = "size in bytes", examples = "1830211") long bytes,
    @Schema(
            description = "SHA-256 of the file, hexadecimal",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,
    @Schema(description = "when it was made", examples = "2022-06-14T21:20:00Z") Instant madeAt) {

  /** As the published files are called, for each format. */
  static String name(LocalDate day, OpenDataFormat format) {
    return "pakalpojumusniedzejudati_%s.%s"
        .formatted(day.toString().replace("-", ""), format.extension());
  }
}
