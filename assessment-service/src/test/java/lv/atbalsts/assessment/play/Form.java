package lv.atbalsts.assessment.play;

import java.util.LinkedHashMap;
import java.util.Map;

/** A body that a test changes in one place. */
public final class Form extends LinkedHashMap<String, Object> {

  private Form() {}

  /** Names and values in turn. */
  public static Form of(Object... namesAndValues) {
    Form form = new Form();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return form;
  }

  /** The same with one value changed; null leaves the field out. */
  public Form with(String name, Object value) {
    Form changed = new Form();
    changed.putAll(this);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return changed;
  }

  public Form and(Map<String, ?> more) {
    Form changed = new Form();
    changed.putAll(this);
    changed.putAll(more);
    return changed;
  }
}
