package lv.atbalsts.kit.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lv.atbalsts.kit.reference.KnownCodes;

/**
 * A query text that must be one of a list: the words named here, or the codes that somebody keeps.
 * Anything else is refused with the nearest of them; a list answered as if nothing were found would
 * say that there is nothing.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedValues {

  String[] words() default {};

  /** A bean that knows the codes. */
  Class<? extends KnownCodes> codes() default KnownCodes.class;
}
