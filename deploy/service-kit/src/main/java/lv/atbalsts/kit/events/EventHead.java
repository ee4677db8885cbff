package lv.atbalsts.kit.events;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What is said of every event (CloudEvents 1.0 and the extensions sequence, municipality, actor).
 *
 * @param id the event's own id, the same when it is sent again
 * @param type such as {@code lv.atbalsts.registry.RegistrationGranted.v1}
 * @param source the service that published it
 * @param subject the aggregate's id
 * @param time when it happened
 * @param sequence the aggregate's events counted from 1
 * @param municipality whose it is, or null
 * @param actor the subject of the caller's token
 * @param traceparent the W3C trace it belongs to, or null
 */
public record EventHead(
    UUID id,
    String type,
    String source,
    UUID subject,
    OffsetDateTime time,
    long sequence,
    String municipality,
    String actor,
    String traceparent) {}
