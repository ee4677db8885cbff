package lv.atbalsts.funding.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * What stands in the way of a claim, or may be asked about: gathered, so that all is told at once.
 * Who writes the claim is refused by the first of what stands in the way.
 */
final class ClaimFindings {

  private final List<Finding> all = new ArrayList<>();

  /**
   * Asks a question, and goes on where it is refused.
   *
   * @param pointer JSON pointer of what is wrong, where the refusal names none
   * @param otherwise what is gone on with
   */
  <T> T ask(String pointer, T otherwise, Supplier<T> question) {
    try {
      return question.get();
    } catch (Refusal refused) {
      all.add(new Finding(pointer, true, refused));
      return otherwise;
    }
  }

  void ask(String pointer, Runnable question) {
    ask(
        pointer,
        null,
        () -> {
          question.run();
          return null;
        });
  }

  void warn(String pointer, Refusal reason) {
    all.add(new Finding(pointer, false, reason));
  }

  /**
   * Refuses where anything stands in the way.
   *
   * @throws Refusal the first that was found
   */
  void refuseFirst() {
    all.stream()
        .filter(Finding::isError)
        .findFirst()
        .ifPresent(
            each -> {
              throw each.reason();
            });
  }

  List<Finding> all() {
    return all;
  }

  /** One of them; a warning does not stand in the way. */
  record Finding(String pointer, boolean isError, Refusal reason) {}
}
