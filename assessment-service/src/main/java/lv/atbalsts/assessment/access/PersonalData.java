package lv.atbalsts.assessment.access;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation on the record that the path parameter {@code id} names, or the body, see {@link
 * AskedFor}: whoever is refused it is written to the access log too. {@link RecordOwners} say whose
 * record it is.
 */
@NameBinding
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalData {

  /** The operation, as the access log names it. */
  String value() default "";
}
