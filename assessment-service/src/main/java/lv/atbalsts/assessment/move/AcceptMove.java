package lv.atbalsts.assessment.move;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The person is taken over. */
@Schema(description = "the person is taken over")
record AcceptMove(
    @Schema(
            description =
                "the id of an own record of the same person, where there is one: the two are merged and this one is kept",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
        UUID mergeInto) {}
