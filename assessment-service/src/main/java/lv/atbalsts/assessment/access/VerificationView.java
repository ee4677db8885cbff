package lv.atbalsts.assessment.access;

import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a municipality's access log is whole. */
@Schema(description = "whether a municipality's access log is whole")
record VerificationView(
    @Schema(description = "whose: ATVK code", examples = "0460200") String municipality,
    @Schema(description = "whether nothing is wrong", examples = "true") boolean whole,
    @Schema(description = "how many entries the head counts", examples = "1207") long entries,
    @Schema(
            description =
                "the hash of the last entry, hexadecimal; keep it with the count and ask with both later",
            examples = "9f2b6c0e5d1a4873b0c6f1e2d3a495867788990011223344556677889900aabb")
        String head,
    @Schema(description = "how many entries had been sealed; missing where none", examples = "1200")
        Long sealedEntries,
    @Schema(description = "where the chain is first wrong; missing where it is whole")
        FirstBad firstBad) {

  static VerificationView of(String municipality, ChainWalk walk, Optional<AccessLogSealed> seal) {
    FirstBad bad = walk.end();
    Head head = walk.head();
    return new VerificationView(
        municipality,
        bad == null,
        head == null ? 0 : head.entries(),
        HexFormat.of().formatHex(head == null ? Head.nothing() : head.hash()),
        seal.map(AccessLogSealed::entries).orElse(null),
        bad);
  }
}
