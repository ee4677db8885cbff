package lv.atbalsts.start;

import java.util.List;

/** Something that has to be so before this service may start; asked once, at the start. */
public interface StartCondition {

  /** What speaks against it: the setting, what is wrong with it and what to do; never its value. */
  List<String> reasons(boolean production);
}
