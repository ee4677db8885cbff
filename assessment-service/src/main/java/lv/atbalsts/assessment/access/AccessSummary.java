package lv.atbalsts.assessment.access;

import java.util.List;
import lv.atbalsts.assessment.access.AccessView.AccessorView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has seen a person. */
@Schema(description = "who has seen a person")
public record AccessSummary(
    @Schema(description = "everybody once, whoever opened the record last first")
        List<AccessorView> items) {}
