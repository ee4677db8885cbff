package lv.atbalsts.kit.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may be sent again: with an {@code Idempotency-Key} its effect, the key and the answer
 * commit together, and the same request gets the same answer; another body under the key is 422.
 * The answer is kept, so it carries no personal data.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
