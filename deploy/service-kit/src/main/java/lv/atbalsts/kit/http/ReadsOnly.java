package lv.atbalsts.kit.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that writes nothing: what it is asked by is not for an address, such as a personal code.
 * It is answered anew each time, never with what was kept, for what the caller may see changes.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsOnly {}
