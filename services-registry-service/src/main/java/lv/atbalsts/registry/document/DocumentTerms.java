package lv.atbalsts.registry.document;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a document by whoever hands it in. */
@Embeddable
@Schema(description = "What is said of a document by whoever hands it in")
public record DocumentTerms(
    @Schema(
            description = "Kind of the document, as the guide names it",
            examples = "INTERNAL_RULES")
        String kind,
    @Schema(description = "Name of the file, without a path", examples = "noteikumi.pdf")
        String fileName,
    @Schema(
            description = "SHA-256 of the file",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256) {}
