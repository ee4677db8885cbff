package lv.atbalsts.registry.registration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of applications; the next one is in the Link header. */
@Schema(description = "A page of applications; the next one is in the Link header")
public record ApplicationList(
    @Schema(description = "Applications") List<ApplicationSummary> items) {}
