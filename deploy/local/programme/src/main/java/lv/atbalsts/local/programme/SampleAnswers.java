package lv.atbalsts.local.programme;

import java.util.LinkedHashMap;
import java.util.Map;

/** Complete answers by the sample methodologies, which differ from person to person. */
public final class SampleAnswers {

  private static final String[] ACTIVITIES = numbered("ABCDEFG", 3);
  private static final String[] EXCEPTIONAL_NEEDS = numbered("MU", 4);
  private static final String[] AREAS = numbered("ABCD", 3);

  private SampleAnswers() {}

  /** How often, how long and what kind of support; not asked further where none is needed. */
  static Map<String, Object> adult(SyntheticPerson person) {
    return adult(person.code());
  }

  /** As JSON, of somebody with this code. */
  public static String adultAsJson(String code) {
    return JsonBody.write(adult(code));
  }

  private static Map<String, Object> adult(String code) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (int i = 0; i < ACTIVITIES.length; i++) {
      int frequency = spread(code, i, 5);
      answers.put(ACTIVITIES[i] + "_FREQUENCY", String.valueOf(frequency));
      if (frequency > 0) {
        answers.put(ACTIVITIES[i] + "_TIME", String.valueOf(spread(code, i + 1, 5)));
        answers.put(ACTIVITIES[i] + "_TYPE", String.valueOf(spread(code, i + 2, 5)));
      }
    }
    for (int i = 0; i < EXCEPTIONAL_NEEDS.length; i++) {
      answers.put(EXCEPTIONAL_NEEDS[i], spread(code, i, 7) == 0 ? "1" : "0");
    }
    return answers;
  }

  static Map<String, Object> child(SyntheticPerson person) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (int i = 0; i < AREAS.length; i++) {
      answers.put(AREAS[i], String.valueOf(spread(person.code(), i, 4)));
    }
    int atNight = spread(person.code(), 0, 4);
    answers.put("E1", atNight);
    answers.put("E2", atNight == 3);
    if (atNight == 3) {
      answers.put("E3", "ratiņkrēsls");
    }
    if (atNight >= 2) {
      answers.put("E4", atNight - 1);
    }
    return answers;
  }

  private static int spread(String code, int item, int options) {
    return (int) ((Long.parseLong(code) / 7 + item * 3L) % options);
  }

  private static String[] numbered(String sections, int items) {
    String[] names = new String[sections.length() * items];
    for (int i = 0; i < names.length; i++) {
      names[i] = sections.charAt(i / items) + String.valueOf(i % items + 1);
    }
    return names;
  }
}
