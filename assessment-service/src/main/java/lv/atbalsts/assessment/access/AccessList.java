package lv.atbalsts.assessment.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the access log. */
@Schema(description = "a page of the access log")
public record AccessList(
    @Schema(description = "the entries, oldest first") List<AccessView> items) {}
