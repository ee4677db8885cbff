package lv.atbalsts.kit.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call is a setting of the service, which the operations look at themselves; the document
 * of the service names the roles that it has when it is built.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RolesOfSetting {

  /** The setting's name. */
  String value();
}
