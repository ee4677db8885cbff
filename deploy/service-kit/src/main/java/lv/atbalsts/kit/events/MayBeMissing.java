package lv.atbalsts.kit.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A part of an {@link EventHandler}'s shape that the event's schema lets miss. An event without one
 * of the other parts is none of its type, and is set aside before the handler sees it; so what the
 * handler then fails of is not the event's fault for something that it lacks.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface MayBeMissing {}
