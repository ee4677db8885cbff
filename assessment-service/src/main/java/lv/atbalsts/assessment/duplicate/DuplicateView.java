package lv.atbalsts.assessment.duplicate;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A client who may have other records; neither name nor code. */
@Schema(description = "a client who may have other records; neither name nor code")
record DuplicateView(
    @Schema(description = "the record's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID clientId,
    @Schema(description = "ATVK code", examples = "0460200") String municipality,
    @Schema(description = "the other records") List<OtherRecord> others) {}
