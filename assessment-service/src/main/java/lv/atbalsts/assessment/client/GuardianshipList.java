package lv.atbalsts.assessment.client;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's guardianships. */
@Schema(description = "a person's guardianships")
record GuardianshipList(
    @Schema(description = "the guardianships, the earliest first") List<GuardianshipView> items) {}
