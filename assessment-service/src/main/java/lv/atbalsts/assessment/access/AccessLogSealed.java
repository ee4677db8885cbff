package lv.atbalsts.assessment.access;

import java.util.HexFormat;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/**
 * How far a municipality's chain had come: once told, the chain cannot be taken back behind it
 * without whoever heard it being able to tell.
 */
@EventType("AccessLogSealed.v1")
record AccessLogSealed(UUID chainId, String municipality, long entries, String head)
    implements Fact {

  static AccessLogSealed of(LogHead head) {
    return new AccessLogSealed(
        LogHead.chain(head.municipality()),
        head.municipality(),
        head.entries(),
        HexFormat.of().formatHex(head.hash()));
  }

  @Override
  public UUID subject() {
    return chainId;
  }
}
