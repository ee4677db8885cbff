package lv.atbalsts.registry.registration;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is said of a document by whoever hands it in, as the address says it. */
record DocumentParams(
    @QueryParam("kind")
        @Parameter(
            description = "Kind of the document, as the guide names it",
            required = true,
            example = "INTERNAL_RULES")
        String kind,
    @QueryParam("fileName")
        @Parameter(
            description = "Name of the file, without a path, with the ending of its type",
            required = true,
            example = "noteikumi.pdf")
        String fileName,
    @QueryParam("sha256")
        @Parameter(
            description = "SHA-256 of the file, 64 hexadecimal digits",
            required = true,
            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256) {}
