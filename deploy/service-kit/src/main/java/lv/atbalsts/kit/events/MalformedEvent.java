package lv.atbalsts.kit.events;

/** The event itself is wrong: it is none, or says what cannot be. */
final class MalformedEvent extends IllegalArgumentException {

  MalformedEvent(String message) {
    super(message);
  }

  MalformedEvent(String message, Throwable cause) {
    super(message, cause);
  }
}
