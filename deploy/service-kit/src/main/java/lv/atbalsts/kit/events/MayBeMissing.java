package lv.atbalsts.kit.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A part of a {@link Subscription}'s shape that the event's schema lets miss. An event without one
 * of the other parts is none of its type, and is set aside before anybody takes it in; so what then
 * fails of it is not the event's fault for something that it lacks.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface MayBeMissing {}
