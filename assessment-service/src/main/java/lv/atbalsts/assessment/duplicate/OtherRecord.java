package lv.atbalsts.assessment.duplicate;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another record that may be of the same person. */
@Schema(description = "another record that may be of the same person")
record OtherRecord(
    @Schema(description = "ATVK code of whose record it is", examples = "0025000")
        String municipality,
    @Schema(
            description =
                "its id; missing for a MUNICIPALITY where the record is another municipality's",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
        UUID clientId,
    @Schema(description = "why", examples = "[\"NAME_AND_BIRTH_DATE\"]") List<Basis> bases) {}
