package lv.atbalsts.assessment.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation on the record that the path parameter {@code id} names, or the body, see {@link
 * RequestedRecords}. Whoever is refused it is written to the access log, and whoever opens the
 * record too. {@link RecordOwners} say whose record it is.
 */
@NameBinding
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalData {

  /** The operation, as the access log names it. */
  @Nonbinding
  String value() default "";

  /** Whether it shows the record in full, for a purpose. */
  @Nonbinding
  boolean opens() default false;

  /** The purpose that goes without saying; where none does, the caller names it. */
  @Nonbinding
  String purpose() default "";
}
