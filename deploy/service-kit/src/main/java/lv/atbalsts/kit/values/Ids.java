package lv.atbalsts.kit.values;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New ids: UUID version 7, so that they sort by the time they were made. */
public final class Ids {

  private Ids() {}

  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
