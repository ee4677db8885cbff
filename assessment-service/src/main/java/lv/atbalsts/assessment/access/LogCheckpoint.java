package lv.atbalsts.assessment.access;

import java.util.HexFormat;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.access.VerificationView.ChainFault;

/**
 * How far somebody saw the chain, and the hash of the entry there.
 *
 * @param shorter what is wrong where the chain does not come that far
 * @param differs what is wrong where another entry stands there
 */
record LogCheckpoint(long entries, byte[] head, ChainFault shorter, ChainFault differs) {

  static LogCheckpoint of(AccessLogSealed seal) {
    return new LogCheckpoint(
        seal.entries(),
        HexFormat.of().parseHex(seal.head()),
        ChainFault.SHORTER_THAN_SEALED,
        ChainFault.DIFFERS_FROM_SEALED);
  }

  /**
   * What a witness saw.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 400 where it is no such thing (ASM-0101)
   */
  static LogCheckpoint witnessed(Long entries, String head) {
    if (entries == null || entries < 1 || head == null || !head.matches("[0-9a-f]{64}")) {
      throw AssessmentRefusal.NOT_WHAT_WITNESS_SEES.with();
    }
    return new LogCheckpoint(
        entries,
        HexFormat.of().parseHex(head),
        ChainFault.SHORTER_THAN_WITNESSED,
        ChainFault.DIFFERS_FROM_WITNESSED);
  }
}
