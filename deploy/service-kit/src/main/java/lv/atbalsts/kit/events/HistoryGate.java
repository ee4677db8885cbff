package lv.atbalsts.kit.events;

import java.util.UUID;

/** What a service asks before it shows what happened to one of its aggregates. */
public interface HistoryGate {

  /**
   * Refuses who may not read this aggregate's history; writes down who does, where that is asked.
   *
   * @param purpose why it is opened, as the request says; may be null
   * @return whether the caller was found to see the whole record, whosever its events name
   */
  boolean open(UUID subject, String purpose);
}
