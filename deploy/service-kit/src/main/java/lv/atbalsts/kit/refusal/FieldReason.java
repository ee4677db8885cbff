package lv.atbalsts.kit.refusal;

/**
 * What a constraint of a service's own says of the value that it refused, as the dynamic payload of
 * the violation: it is answered as the wrong field's code and words.
 *
 * @param reason what is wrong
 * @param arguments the values its text names
 */
public record FieldReason(RefusalCode reason, Object... arguments) {}
