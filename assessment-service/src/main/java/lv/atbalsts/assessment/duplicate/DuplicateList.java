package lv.atbalsts.assessment.duplicate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of clients who may have other records. */
@Schema(description = "a page of clients who may have other records")
record DuplicateList(
    @Schema(description = "the clients, oldest first") List<DuplicateView> items) {}
