package lv.atbalsts.start;

import java.util.List;

/** A condition for the start of a service; checked once, at the start. */
public interface StartCondition {

  /** The reasons against the start: the setting, what is wrong and what to do; never its value. */
  List<String> reasons(boolean production);
}
