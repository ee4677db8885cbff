package lv.atbalsts.registry.document;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is known of a document; its file is read apart")
public record DocumentView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000007") UUID id,
    DocumentTerms terms,
    @Schema(description = "Media type of the file", examples = "application/pdf") String mediaType,
    @Schema(description = "Size of the file in bytes", examples = "20480") int size,
    @Schema(description = "Day on which it was handed in", examples = "2021-08-02")
        LocalDate addedOn,
    @Schema(description = "Day on which it was withdrawn", examples = "2021-08-10")
        LocalDate withdrawnOn) {

  /** A file with its name. */
  public record DocumentFile(String name, byte[] content) {}
}
