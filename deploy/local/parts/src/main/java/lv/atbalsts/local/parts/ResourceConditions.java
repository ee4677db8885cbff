package lv.atbalsts.local.parts;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What holds for the methods of a resource. */
final class ResourceConditions {

  static final DescribedPredicate<JavaMethod> ARE_OPERATIONS =
      DescribedPredicate.describe(
          "are operations",
          method ->
              Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
                  .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb)));

  static final ArchCondition<JavaMethod> MENTION_NO_ENTITY =
      condition(
          "mention no entity",
          method ->
              Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                  .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                  .map(JavaClass::getBaseComponentType)
                  .noneMatch(type -> type.isAnnotatedWith("jakarta.persistence.Entity")));

  static final ArchCondition<JavaMethod> BE_IDEMPOTENT =
      condition(
          "be @Idempotent, or @ReadsOnly, or no POST",
          method ->
              !method.isAnnotatedWith("jakarta.ws.rs.POST")
                  || annotations(method).anyMatch(Set.of("Idempotent", "ReadsOnly")::contains));

  static final ArchCondition<JavaMethod> NAME_ROLES =
      condition(
          "have @RolesAllowed, @PermitAll or @Authenticated",
          method ->
              annotations(method)
                  .anyMatch(Set.of("RolesAllowed", "PermitAll", "Authenticated")::contains));

  private ResourceConditions() {}

  /** Simple names of the annotations on the method and on its class. */
  private static Stream<String> annotations(JavaMethod method) {
    return Stream.concat(
            method.getAnnotations().stream(), method.getOwner().getAnnotations().stream())
        .map(JavaAnnotation::getRawType)
        .map(JavaClass::getSimpleName);
  }

  private static ArchCondition<JavaMethod> condition(String what, Predicate<JavaMethod> holds) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (!holds.test(method)) {
          events.add(
              SimpleConditionEvent.violated(
                  method, "%s does not %s".formatted(method.getFullName(), what)));
        }
      }
    };
  }
}
