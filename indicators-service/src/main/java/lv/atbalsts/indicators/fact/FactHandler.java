package lv.atbalsts.indicators.fact;

import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/**
 * Takes a fact in that stands by itself, or beside which the aggregate's sequence decides: whatever
 * the order in which such facts come, the figures come out alike.
 */
public interface FactHandler<E> extends EventHandler<E> {

  @Override
  default Object about(E data, EventHead head) {
    return head.id();
  }
}
