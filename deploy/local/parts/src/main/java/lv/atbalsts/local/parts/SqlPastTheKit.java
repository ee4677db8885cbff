package lv.atbalsts.local.parts;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** SQL by another way than the kit's: a native query, or a connection of one's own. */
final class SqlPastTheKit {

  private static final String CONNECTIONS =
      "java\\.sql\\.(Connection|Statement|PreparedStatement|CallableStatement|DriverManager)"
          + "|javax\\.sql\\..*|io\\.agroal\\..*|org\\.postgresql\\..*";

  static final ArchCondition<JavaClass> REACH_THE_DATABASE =
      new ArchCondition<>("run SQL past the kit") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          if (DeclaredExceptions.SQL_PAST_THE_KIT.stream()
              .anyMatch(each -> within(type).startsWith(each + "."))) {
            return;
          }
          for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
            if (call.getName().matches("create(Native|StoredProcedure).*")) {
              events.add(SimpleConditionEvent.satisfied(type, call.getDescription()));
            }
          }
          for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            if (dependency.getTargetClass().getFullName().matches(CONNECTIONS)) {
              events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription()));
            }
          }
        }
      };

  private SqlPastTheKit() {}

  private static String within(JavaClass type) {
    return type.getPackageName() + ".";
  }
}
