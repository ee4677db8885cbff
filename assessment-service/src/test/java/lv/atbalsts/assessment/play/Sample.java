package lv.atbalsts.assessment.play;

import java.util.List;
import java.util.stream.Stream;

/** Complete answers by the sample methodologies. */
public final class Sample {

  private Sample() {}

  /** An adult who needs prompting with one activity, weekly: score 2, level L1. */
  public static Form adult() {
    Form answers = Form.of("A1_TIME", "2", "A1_TYPE", "2");
    for (String activity : numbered("ABCDEFG", 3)) {
      answers = answers.with(activity + "_FREQUENCY", activity.equals("A1") ? "3" : "0");
    }
    for (String need : numbered("MU", 4)) {
      answers = answers.with(need, "0");
    }
    return answers;
  }

  /** A child who needs help with everything at times, not at night: score 15, level B1. */
  public static Form child() {
    Form answers = Form.of("E1", 0, "E2", false);
    for (String area : numbered("ABCD", 3)) {
      answers = answers.with(area, "1");
    }
    return answers;
  }

  private static List<String> numbered(String sections, int items) {
    return sections
        .chars()
        .mapToObj(Character::toString)
        .flatMap(each -> Stream.iterate(1, n -> n <= items, n -> n + 1).map(n -> each + n))
        .toList();
  }
}
