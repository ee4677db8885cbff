package lv.atbalsts.kit.reference;

import java.util.Collection;

/** Who keeps a list of codes, such as a classifier. */
public interface KnownCodes {

  /** All codes there are. */
  Collection<String> codes();
}
