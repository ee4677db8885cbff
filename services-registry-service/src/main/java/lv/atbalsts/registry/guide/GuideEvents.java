package lv.atbalsts.registry.guide;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What is told of guides: their history. */
sealed interface GuideEvents extends Fact {

  /**
   * An item of the guides as it is now written.
   *
   * @param itemKey what its versions have in common
   * @param reason why it was written so, null where it is new
   */
  @EventType("GuideItemWritten.v1")
  record GuideItemWritten(
      UUID itemId, String itemKey, @JsonUnwrapped GuideItemTerms terms, String reason)
      implements GuideEvents {

    @Override
    public UUID subject() {
      return itemId;
    }
  }
}
