package lv.atbalsts.assessment.access;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
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

  static VerificationView of(
      String municipality, ChainVerification verification, Optional<AccessLogSealed> seal) {
    FirstBad bad = verification.end();
    LogHead head = verification.head();
    return new VerificationView(
        municipality,
        bad == null,
        head == null ? 0 : head.entries(),
        HexFormat.of().formatHex(head == null ? LogHead.nothing() : head.hash()),
        seal.map(AccessLogSealed::entries).orElse(null),
        bad);
  }

  /** Where a chain is first wrong. */
  @Schema(description = "where a chain is first wrong")
  record FirstBad(
      @Schema(description = "the place in the chain, from 1", examples = "127") long position,
      @Schema(
              description = "the entry that stands there; missing where none does",
              examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID id,
      @Schema(description = "what is wrong", examples = "ENTRY_CHANGED") ChainFault fault) {}

  /** What is wrong with a chain. */
  enum ChainFault {
    /** There is no entry at this place, though there were or are later ones. */
    ENTRY_MISSING,
    /** The entry is not as it was written: a field, its place, or what it follows. */
    ENTRY_CHANGED,
    /** The entry was written after another one than now stands before it. */
    ENTRY_FOLLOWS_ANOTHER,
    /** The key set does not hold the key that the entry was authenticated with. */
    KEY_UNKNOWN,
    /** There are entries but no head. */
    HEAD_MISSING,
    /** The head is not as it was written. */
    HEAD_CHANGED,
    /** The entry stands behind the place where the head says the chain ends. */
    BEYOND_HEAD,
    /** The chain ends before the place that was sealed. */
    SHORTER_THAN_SEALED,
    /** At the place that was sealed there is another entry. */
    DIFFERS_FROM_SEALED,
    /** The chain ends before the place that the witness saw. */
    SHORTER_THAN_WITNESSED,
    /** At the place that the witness saw there is another entry. */
    DIFFERS_FROM_WITNESSED
  }
}
