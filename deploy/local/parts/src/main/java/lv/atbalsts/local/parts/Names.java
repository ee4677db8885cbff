package lv.atbalsts.local.parts;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Names that methods have, and names that they call. */
final class Names {

  static final DescribedPredicate<JavaMethodCall> NOW_WITHOUT_CLOCK =
      DescribedPredicate.describe(
          "now() without a Clock",
          call ->
              call.getTargetOwner().getPackageName().equals("java.time")
                  && call.getName().equals("now")
                  && call.getTarget().getRawParameterTypes().stream()
                      .noneMatch(type -> type.getSimpleName().equals("Clock")));

  static final ArchCondition<JavaMethod> NOT_START_WITH_GET =
      new ArchCondition<>("not start with get") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
          if (method.getName().matches("get([A-Z].*)?")
              && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
              && !overrides(method)) {
            events.add(
                SimpleConditionEvent.violated(method, method.getFullName() + " starts with get"));
          }
        }
      };

  static final ArchCondition<JavaClass> BE_A_RECORD_NAMED_LIST =
      new ArchCondition<>("be a record named List") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          if (type.isRecord() && type.getSimpleName().endsWith("List")) {
            events.add(SimpleConditionEvent.satisfied(type, type.getFullName()));
          }
        }
      };

  private Names() {}

  private static boolean overrides(JavaMethod method) {
    Stream<JavaClass> above =
        Stream.concat(
            method.getOwner().getAllRawSuperclasses().stream(),
            method.getOwner().getAllRawInterfaces().stream());
    int parameters = method.getRawParameterTypes().size();
    return above
        .flatMap(type -> type.getMethods().stream())
        .anyMatch(
            other ->
                other.getName().equals(method.getName())
                    && other.getRawParameterTypes().size() == parameters);
  }
}
