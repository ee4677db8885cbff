package lv.atbalsts.assessment.access;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import lv.atbalsts.kit.reference.KnownCodes;

/** What the access log names an opening by: the operations on persons' records, and what hits. */
@Singleton
class LoggedOperations implements KnownCodes {

  /** What no operation of the API is named by. */
  private static final Set<String> OTHERS =
      Set.of(
          "DUPLICATE_SHOWN",
          "EMERGENCY_ACCESS",
          "IMPORT_MATCH",
          "READ_RECORD_HISTORY",
          "SEARCH_HIT",
          "WRITE_ASSESSMENT");

  private final BeanManager beans;
  private volatile Set<String> codes;

  LoggedOperations(BeanManager beans) {
    this.beans = beans;
  }

  @Override
  public Collection<String> codes() {
    if (codes == null) {
      codes = found();
    }
    return codes;
  }

  private Set<String> found() {
    Set<String> found = new TreeSet<>(OTHERS);
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      for (Method operation : bean.getBeanClass().getDeclaredMethods()) {
        PersonalData named = operation.getAnnotation(PersonalData.class);
        if (named != null && !named.value().isEmpty()) {
          found.add(named.value());
        }
      }
    }
    return found;
  }
}
