package lv.atbalsts.assessment.access;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a chain is first wrong. */
@Schema(description = "where a chain is first wrong")
record FirstBad(
    @Schema(description = "the place in the chain, from 1", examples = "127") long position,
    @Schema(
            description = "the entry that stands there; missing where none does",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(description = "what is wrong", examples = "ENTRY_CHANGED") ChainFault fault) {}
