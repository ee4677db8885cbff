package lv.atbalsts.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.events.DeadLetter.Place;
import lv.atbalsts.kit.events.TopicReader.Found;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.refusal.Refusals;

/** Somebody looks after what was set aside, and what ought to be. */
@ApplicationScoped
class DeadLetterDesk {

  private final DeadLetters letters;
  private final Inbox inbox;
  private final TopicReader topics;
  private final Subscriptions subscriptions;
  private final Callers callers;

  DeadLetterDesk(
      DeadLetters letters,
      Inbox inbox,
      TopicReader topics,
      Subscriptions subscriptions,
      Callers callers) {
    this.letters = letters;
    this.inbox = inbox;
    this.topics = topics;
    this.subscriptions = subscriptions;
    this.callers = callers;
  }

  @Transactional
  void setAside(SetAside order) {
    if (!subscriptions.topics().contains(order.topic())) {
      throw Refusals.notFound("topic");
    }
    if (!topics.holds(order.place())) {
      throw Refusals.notFound("record");
    }
    letters.addByHand(
        order.place(), "by hand, %s: %s".formatted(callers.current().subject(), order.reason()));
  }

  /**
   * Takes the record in as if it had come now, and forgets that it was set aside; unless something
   * newer about the same has been taken in since. An older one about the same that was set aside
   * too is taken in first, for behind this one it would be too late.
   */
  @Transactional
  void takeAgain(Place place) {
    if (!letters.remove(place)) {
      throw Refusals.notFound("dead letter");
    }
    List<Found> all = topics.read(place, letters.before(place));
    Found asked = all.getLast();
    all.stream().filter(each -> each != asked).forEach(older -> takeFirst(older, asked));
    try {
      take(asked);
    } catch (Overtaken newer) {
      throw KitRefusal.SOMETHING_NEWER_STANDS.with(newer.getMessage());
    } catch (RuntimeException failure) {
      if (new FaultAttribution().isOn(asked.record(), failure)) {
        throw KitRefusal.STILL_NOT_TAKEN_IN.with(failure.getClass().getSimpleName());
      }
      throw failure;
    }
  }

  /** What cannot be taken in now either stays set aside, and keeps nothing newer waiting. */
  private void takeFirst(Found older, Found asked) {
    try {
      if (inbox.isOvertakenBy(
          Inbox.Incoming.of(asked.record()), Inbox.Incoming.of(older.record()))) {
        take(older);
        letters.remove(older.place());
      }
    } catch (Overtaken newer) {
      return;
    } catch (RuntimeException failure) {
      if (!new FaultAttribution().isOn(older.record(), failure)) {
        throw failure;
      }
    }
  }

  private void take(Found found) {
    Inbox.Incoming event = Inbox.Incoming.of(found.record());
    // what nobody here listens to may have been set aside by hand all the same
    if (inbox.handles(event.head().type())) {
      inbox
          .overtaking(event, found.behind())
          .ifPresent(
              newer -> {
                throw new Overtaken(newer);
              });
      inbox.take(List.of(event));
    }
  }

  /** Something newer stands. */
  private static final class Overtaken extends RuntimeException {
    Overtaken(EventHead newer) {
      super("%s (%s)".formatted(newer.type(), newer.time()));
    }
  }
}
