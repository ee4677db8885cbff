package lv.atbalsts.registry.opendata;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The whole document, as it is described; it is written registration by registration, never held.
 */
@Schema(description = "The whole register on a day")
record PublishedData(
    @Schema(description = "the registrations, by register number") List<PublishedFields> data) {}
